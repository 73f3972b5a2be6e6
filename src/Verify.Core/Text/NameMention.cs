namespace Verify.Core.Text;

/// <summary>A proper name in a sentence.</summary>
/// <param name="Span">Its place in the sentence's text, titles excluded.</param>
/// <param name="Surface">As written.</param>
/// <param name="Key">
/// What two mentions of one bearer share: folded, transliteration-normalised, alias-resolved; for a person with a
/// known full name "given surname", for a lone surname just that. Compare with <see cref="NameMatcher"/>, not with ==.
/// </param>
/// <param name="Title">The office or honorific before or after the name ("president", "mr"), folded; null without one.</param>
public sealed record NameMention(TextSpan Span, string Surface, string Key, NameKind Kind, string? Title = null);
