namespace Verify.Core.Text;

/// <summary>A title held by a person.</summary>
/// <param name="Title">Folded, as in <see cref="NameMention.Title"/>.</param>
/// <param name="Of">The key of the country or body named before it ("usa" in "US president"); null without one.</param>
public readonly record struct Office(string Title, string? Of);
