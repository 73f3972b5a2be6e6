using Verify.Core.Articles;

namespace Verify.Reports;

/// <summary>An article as reports name it.</summary>
public sealed record ReportedArticle(string Outlet, string? OutletName, string Title, string? Url, DateTimeOffset PublishedAt)
{
    /// <param name="revision">The text that stands.</param>
    public static ReportedArticle Of(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new(revision.Outlet, revision.OutletName, revision.Title, revision.Url, revision.PublishedAt);
    }
}
