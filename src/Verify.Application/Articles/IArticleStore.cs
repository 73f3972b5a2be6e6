using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>The durable log of articles, their texts, passages and fingerprints.</summary>
public interface IArticleStore
{
    /// <summary>
    /// In one transaction: checks each version, appends the events, stores and indexes the new revision, and writes one
    /// entry an article to the change feed. An article in conflict is left out; the others are durable when it returns.
    /// </summary>
    /// <returns>One result an append, in order.</returns>
    ValueTask<IReadOnlyList<AppendResult>> AppendAsync(IReadOnlyList<ArticleAppend> appends, CancellationToken cancellation);

    /// <summary>The article's log in order; empty for an unknown article.</summary>
    ValueTask<IReadOnlyList<RecordedEvent<ArticleEvent>>> LoadAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>Those of the ids that have a log.</summary>
    ValueTask<IReadOnlySet<ArticleId>> FindExistingAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellation);

    /// <summary>A revision's text; null when there is none.</summary>
    ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation);

    /// <summary>A revision's passages in order; empty when there is none.</summary>
    ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation);

    /// <summary>Newest publication first; a cursor stays valid while articles arrive.</summary>
    ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation);
}
