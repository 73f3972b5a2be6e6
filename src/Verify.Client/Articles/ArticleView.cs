namespace Verify.Client.Articles;

/// <summary>An article with its versions.</summary>
/// <param name="Text">Of the revision asked for, the latest unless another was named.</param>
/// <param name="ShownRevision">Which revision <paramref name="Text"/> is.</param>
/// <param name="Revisions">Oldest first.</param>
public sealed record ArticleView(
    string Id,
    long Version,
    string? Url,
    string Outlet,
    string? OutletName,
    string Title,
    string? Byline,
    DateTimeOffset PublishedAt,
    string Language,
    ArticleKind Kind,
    int ShownRevision,
    string Text,
    IReadOnlyList<RevisionView> Revisions,
    IReadOnlyList<CorrectionView> Corrections,
    RetractionView? Retraction);
