namespace Verify.Core.Text;

/// <summary>A bearer of a name in one article.</summary>
/// <param name="Key">The key of its fullest name.</param>
/// <param name="FullName">The first full mention, as written.</param>
/// <param name="Offices">The titles given to it, each with the country or body named before it, in order of mention.</param>
/// <param name="SpeaksFor">The key of the organisation or government that it is a spokesman of; null for anyone else.</param>
public sealed record NamedEntity(string Key, string FullName, NameKind Kind, IReadOnlyList<Office> Offices, string? SpeaksFor);
