using Verify.Application.Events;
using Verify.Core.Articles;

namespace Verify.Storage.Sqlite.Articles;

internal static class ArticleLog
{
    public static EventTable<ArticleEvent> Events { get; } = new("article_events", "article", EventJson.ReadArticleEvent);
}
