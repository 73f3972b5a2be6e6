using Verify.Application.Events;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>One append to an article's log.</summary>
/// <param name="Summary">The read model after the events.</param>
/// <param name="Revision">The revision that the events accept; null when they accept none.</param>
public sealed record ArticleAppend(
    ArticleId Id, EventBatch<ArticleEvent> Batch, ArticleSummary Summary, AnalysedRevision? Revision);
