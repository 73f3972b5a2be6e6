using System.Collections.Concurrent;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Application.Changes;

/// <summary>
/// Follows the change feed: a new or changed article finds the claims that it may touch, and just those are weighed again.
/// </summary>
/// <remarks>
/// Its place in the feed is durable and moves on only after the claims are done, so that a crash repeats work but loses
/// none. It also weighs a claim whose submission was cut short before its first assessment.
/// </remarks>
/// <param name="failed">Told of a claim that could not be weighed in <see cref="Attempts"/> attempts; the rest goes on.</param>
/// <param name="reader">The name of its place in the feed, and the actor of what it records.</param>
/// <param name="behind">How old a change is when it is handled; with more than zero the feed is looked at once a minute.</param>
public sealed class ClaimRefresher(
    IChangeFeed feed,
    IEvidenceIndex index,
    IClaims claims,
    TimeProvider clock,
    Action<ClaimId, string> failed,
    string reader = ClaimRefresher.Name,
    TimeSpan behind = default)
{
    /// <summary>The reader that handles changes at once.</summary>
    public const string Name = "claim-refresher";

    public const int Attempts = 3;

    private const int BatchSize = 256;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    /// <summary>Follows the feed until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var position = await CatchUpAsync(cancellation).ConfigureAwait(false);
            await feed.WaitAsync(position, cancellation).ConfigureAwait(false);
            if (behind > TimeSpan.Zero)
            {
                await Task.Delay(Round, clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Handles all that is in the feed now and old enough.</summary>
    /// <returns>The sequence number of the last change handled.</returns>
    public async ValueTask<long> CatchUpAsync(CancellationToken cancellation)
    {
        var position = await feed.ReadPositionAsync(reader, cancellation).ConfigureAwait(false);
        while (await ReadOldEnoughAsync(position, cancellation).ConfigureAwait(false) is { Count: > 0 } changes)
        {
            await RefreshAsync(await FindDueAsync(changes, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            position = changes[^1].Sequence;
            await feed.SavePositionAsync(reader, position, cancellation).ConfigureAwait(false);
        }

        return position;
    }

    private async ValueTask<IReadOnlyList<Change>> ReadOldEnoughAsync(long position, CancellationToken cancellation)
    {
        var changes = await feed.ReadAsync(position, BatchSize, cancellation).ConfigureAwait(false);
        var latest = clock.GetUtcNow() - behind;
        return behind == TimeSpan.Zero ? changes : [.. changes.TakeWhile(change => change.At <= latest)];
    }

    private async ValueTask<IReadOnlyCollection<ClaimCommand>> FindDueAsync(
        IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var found = new Dictionary<ClaimId, ClaimCommand>();
        foreach (var change in changes.DistinctBy(change => (change.Kind, change.Subject)))
        {
            if (change.Kind == ChangeKind.Article)
            {
                foreach (var id in await index.FindClaimsAsync(new ArticleId(change.Subject), cancellation).ConfigureAwait(false))
                {
                    found[id] = new ClaimCommand.Refresh(id, reader);
                }
            }
            else if (change.Version == 1
                && await claims.FindAsync(new ClaimId(change.Subject), null, cancellation).ConfigureAwait(false) is { NeedsAssessment: true })
            {
                var id = new ClaimId(change.Subject);
                found.TryAdd(id, new ClaimCommand.Assess(id, reader));
            }
        }

        return [.. found.Values.OrderBy(command => command.Id.Value, StringComparer.Ordinal)];
    }

    private async ValueTask RefreshAsync(IReadOnlyCollection<ClaimCommand> due, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        for (var attempt = 1; due.Count > 0; attempt++)
        {
            var again = new ConcurrentDictionary<ClaimCommand, string>();
            await Parallel.ForEachAsync(due, options, async (command, token) =>
            {
                if (await TryAsync(command, token).ConfigureAwait(false) is { } fault)
                {
                    again[command] = fault;
                }
            }).ConfigureAwait(false);

            if (attempt == Attempts)
            {
                foreach (var (command, fault) in again)
                {
                    failed(command.Id, fault);
                }

                return;
            }

            due = [.. again.Keys];
            if (due.Count > 0)
            {
                await Task.Delay(Pause, clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <returns>What went wrong; null when nothing did.</returns>
    private async ValueTask<string?> TryAsync(ClaimCommand command, CancellationToken cancellation)
    {
        try
        {
            var outcome = await claims.HandleAsync(command, cancellation).ConfigureAwait(false);
            return outcome is Outcome<ClaimState>.Refused { Refusal: { Code: RefusalCode.Busy } busy } ? busy.Message : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault.ToString();
        }
    }
}
