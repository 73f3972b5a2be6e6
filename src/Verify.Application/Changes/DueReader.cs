using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Application.Changes;

/// <summary>The change feed as a reader of it sees it: which claims are due for each change.</summary>
internal sealed class DueReader(
    IChangeFeed feed, IEvidenceIndex index, IClaims claims, TimeProvider clock, string reader, TimeSpan behind)
{
    private const int BatchSize = 256;

    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    public ValueTask<long> ReadPositionAsync(CancellationToken cancellation) => feed.ReadPositionAsync(reader, cancellation);

    public ValueTask SavePositionAsync(long sequence, CancellationToken cancellation) =>
        feed.SavePositionAsync(reader, sequence, cancellation);

    /// <summary>Adds the claims of the next changes.</summary>
    /// <returns>False when there was no further change.</returns>
    public async ValueTask<bool> ReadAsync(DueClaims due, CancellationToken cancellation)
    {
        var changes = await ReadOldEnoughAsync(due.Read, cancellation).ConfigureAwait(false);
        foreach (var change in changes.DistinctBy(change => (change.Kind, change.Subject)))
        {
            foreach (var command in await FindDueAsync(change, cancellation).ConfigureAwait(false))
            {
                due.Add(command, change.Sequence);
            }
        }

        due.ReadUpTo(changes is [.., var last] ? last.Sequence : due.Read);
        return changes.Count > 0;
    }

    /// <summary>Returns when there may be a further change.</summary>
    public async Task HearAsync(long after, CancellationToken cancellation)
    {
        await feed.WaitAsync(after, cancellation).ConfigureAwait(false);
        if (behind > TimeSpan.Zero)
        {
            await Task.Delay(Round, clock, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask<IReadOnlyList<Change>> ReadOldEnoughAsync(long position, CancellationToken cancellation)
    {
        var changes = await feed.ReadAsync(position, BatchSize, cancellation).ConfigureAwait(false);
        var latest = clock.GetUtcNow() - behind;
        return behind == TimeSpan.Zero ? changes : [.. changes.TakeWhile(change => change.At <= latest)];
    }

    private async ValueTask<IEnumerable<ClaimCommand>> FindDueAsync(Change change, CancellationToken cancellation)
    {
        if (change.Kind == ChangeKind.Article)
        {
            var touched = await index.FindClaimsAsync(new ArticleId(change.Subject), cancellation).ConfigureAwait(false);
            return touched.Select(id => new ClaimCommand.Refresh(id, reader));
        }

        var claim = new ClaimId(change.Subject);
        return change.Version == 1
            && await claims.FindAsync(claim, null, cancellation).ConfigureAwait(false) is { NeedsAssessment: true } or { IsIncomplete: true }
            ? [new ClaimCommand.Assess(claim, reader)]
            : [];
    }
}
