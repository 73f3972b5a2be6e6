namespace Verify.Client.Articles;

/// <summary>An article as lists show it.</summary>
/// <param name="Revision">The number of the text that stands.</param>
public sealed record ArticleListItem(
    string Id,
    long Version,
    string? Url,
    string Outlet,
    string? OutletName,
    string Title,
    DateTimeOffset PublishedAt,
    string Language,
    ArticleKind Kind,
    int Revision,
    bool IsRetracted);
