namespace Verify.Core.Articles;

/// <summary>The facts of one text of an article; the text itself is kept apart.</summary>
/// <param name="Number">1 for the article as first accepted, then 2, 3, ...</param>
/// <param name="SeenAt">When it was accepted.</param>
/// <param name="Language">A BCP 47 primary subtag; only "en" is judged.</param>
/// <param name="Agencies">The wire agencies credited by the input or in the text.</param>
/// <param name="ContentHash">Of title and text; an equal hash is the same revision again.</param>
/// <param name="CorrectionNote">Set when this text corrects the one before.</param>
public sealed record Revision(
    int Number,
    DateTimeOffset SeenAt,
    string? Url,
    string Outlet,
    string? OutletName,
    string Title,
    string? Byline,
    DateTimeOffset PublishedAt,
    string Language,
    ArticleKind Kind,
    IReadOnlyList<string> Agencies,
    string ContentHash,
    string? CorrectionNote);
