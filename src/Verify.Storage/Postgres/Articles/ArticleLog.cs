using Verify.Application.Events;
using Verify.Core.Articles;

namespace Verify.Storage.Postgres.Articles;

internal static class ArticleLog
{
    public static EventTable<ArticleEvent> Events { get; } = new("article_events", "article", "articles", EventJson.ReadArticleEvent);
}
