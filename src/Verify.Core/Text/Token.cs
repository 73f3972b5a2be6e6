namespace Verify.Core.Text;

/// <summary>One token of a sentence.</summary>
/// <param name="Span">Where it stands in the text that was tokenised.</param>
/// <param name="Text">As written.</param>
/// <param name="Normal">Lower case, diacritics and typographic variants folded, possessive 's removed.</param>
/// <param name="Stem">The stem of <paramref name="Normal"/>.</param>
public readonly record struct Token(TextSpan Span, string Text, string Normal, string Stem, TokenKind Kind)
{
    public bool IsCapitalised => Text.Length > 0 && char.IsUpper(Text[0]);
}
