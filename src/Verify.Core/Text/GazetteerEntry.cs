namespace Verify.Core.Text;

/// <summary>A name that reference works list.</summary>
/// <param name="Key">The key that all its spellings and demonyms share.</param>
/// <param name="IsCountry">A country or its demonym: it stands before other names rather than being part of them.</param>
/// <param name="IsEverydayWord">A common word too ("apple"): a capital that it would have anyhow does not make it a name.</param>
internal sealed record GazetteerEntry(string Key, NameKind Kind, bool IsCountry, bool IsEverydayWord = false);
