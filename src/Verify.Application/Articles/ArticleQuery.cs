namespace Verify.Application.Articles;

/// <summary>Which articles to list; every filter that is set must hold.</summary>
/// <param name="Text">Words to find in the title.</param>
/// <param name="Cursor">From <c>Page.Next</c>.</param>
public sealed record ArticleQuery(
    string? Outlet = null, string? Text = null, DateTimeOffset? PublishedSince = null, string? Cursor = null, int Limit = 50);
