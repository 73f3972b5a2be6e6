using System.Collections.Concurrent;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Testing;

internal sealed class MemoryClaimStore(MemoryChangeFeed feed) : IClaimStore
{
    private readonly MemoryLog<ClaimId, ClaimEvent> logs = new();
    private readonly ConcurrentDictionary<ClaimId, ClaimSummary> summaries = new();

    public ConcurrentDictionary<ClaimId, IReadOnlyList<SearchTerms>> Terms { get; } = new();

    public ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation)
    {
        lock (logs)
        {
            var result = logs.Append(append.Id, append.Batch);
            if (result == AppendResult.Appended)
            {
                summaries[append.Id] = append.Summary;
                Terms[append.Id] = append.Terms ?? Terms[append.Id];
                feed.Add(append.Batch.At, ChangeKind.Claim, append.Id.Value, append.Batch.NewVersion);
            }

            return ValueTask.FromResult(result);
        }
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(
        ClaimId id, DateTimeOffset? until, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<RecordedEvent<ClaimEvent>>>(
            [.. logs.Read(id).Where(recorded => until is null || recorded.At <= until)]);

    /// <summary>One page with everything of the status asked for.</summary>
    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
        ValueTask.FromResult(new Page<ClaimSummary>(
            [.. summaries.Values
                .Where(summary => query.Status is null || summary.Status == query.Status)
                .OrderByDescending(summary => summary.SubmittedAt)
                .ThenBy(summary => summary.Id.Value, StringComparer.Ordinal)],
            null));

    public async IAsyncEnumerable<ClaimId> IdsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var id in logs.Keys.OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return await ValueTask.FromResult(id).ConfigureAwait(false);
        }
    }
}
