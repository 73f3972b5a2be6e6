using System.Collections.Concurrent;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Testing;

internal sealed class MemoryArticleStore(MemoryChangeFeed feed) : IArticleStore
{
    private readonly MemoryLog<ArticleId, ArticleEvent> logs = new();
    private readonly ConcurrentDictionary<ArticleId, ArticleSummary> summaries = new();

    public ConcurrentDictionary<(ArticleId Article, int Revision), AnalysedRevision> Revisions { get; } = new();

    public ValueTask<IReadOnlyList<AppendResult>> AppendAsync(
        IReadOnlyList<ArticleAppend> appends, CancellationToken cancellation)
    {
        lock (logs)
        {
            return ValueTask.FromResult<IReadOnlyList<AppendResult>>([.. appends.Select(Append)]);
        }
    }

    public ArticleState Read(ArticleId id) => ArticleState.Fold(id, logs.Read(id).Select(recorded => recorded.Event));

    public ValueTask<IReadOnlyList<RecordedEvent<ArticleEvent>>> LoadAsync(ArticleId id, CancellationToken cancellation) =>
        ValueTask.FromResult(logs.Read(id));

    public ValueTask<IReadOnlySet<ArticleId>> FindExistingAsync(
        IReadOnlyCollection<ArticleId> ids, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlySet<ArticleId>>(ids.Where(id => logs.Read(id).Count > 0).ToHashSet());

    public ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        ValueTask.FromResult(Revisions.GetValueOrDefault((id, revision))?.Text);

    public ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<Passage>>(
            [.. Revisions.GetValueOrDefault((id, revision))?.Passages.Select(indexed => indexed.Passage) ?? []]);

    /// <summary>One page with everything of the outlet asked for.</summary>
    public ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation) =>
        ValueTask.FromResult(new Page<ArticleSummary>(
            [.. summaries.Values
                .Where(summary => query.Outlet is null || summary.Outlet == query.Outlet)
                .OrderByDescending(summary => summary.PublishedAt)
                .ThenBy(summary => summary.Id.Value, StringComparer.Ordinal)],
            null));

    private AppendResult Append(ArticleAppend append)
    {
        var result = logs.Append(append.Id, append.Batch);
        if (result == AppendResult.Appended)
        {
            summaries[append.Id] = append.Summary;
            if (append.Revision is { } revision)
            {
                Revisions[(append.Id, revision.Text.Revision)] = revision;
            }

            feed.Add(append.Batch.At, ChangeKind.Article, append.Id.Value, append.Batch.NewVersion);
        }

        return result;
    }
}
