using Verify.Application.Articles;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>An append to an article's log with its rows made.</summary>
internal sealed record PreparedArticle(long ExpectedVersion, EventRows Events, ArticleSummary Summary, PreparedRevision? Revision)
{
    public static PreparedArticle Of(ArticleAppend append) => new(
        append.Batch.ExpectedVersion,
        EventRows.Of(append.Batch),
        append.Summary,
        append.Revision is { } revision ? PreparedRevision.Of(revision, append.Summary.PublishedAt) : null);
}
