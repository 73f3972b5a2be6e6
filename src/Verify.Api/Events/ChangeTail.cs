using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using Verify.Application.Changes;
using Verify.Application.Stores;

namespace Verify.Api.Events;

/// <summary>Follows the change feed once for all who listen: the latest changes are in memory, older ones in the store.</summary>
internal sealed class ChangeTail(IChangeFeed feed, EventMeter meter, TimeProvider clock) : BackgroundService
{
    private const int Kept = 4_096;

    private const int BatchSize = 256;

    private static readonly TimeSpan PauseWithoutStore = TimeSpan.FromSeconds(1);

    private volatile Tail tail = new(0, 0, [], NewSignal());

    /// <summary>The sequence number of the last change that is known.</summary>
    public long Last => tail.Last;

    /// <summary>The changes after a sequence number, in order; waits until there is one.</summary>
    public async ValueTask<IReadOnlyList<Change>> ReadAsync(long after, CancellationToken cancellation)
    {
        while (true)
        {
            var now = tail;
            if (after < now.Start)
            {
                if (await feed.ReadAsync(after, BatchSize, cancellation).ConfigureAwait(false) is { Count: > 0 } older)
                {
                    return older;
                }
            }
            else if (now.Last > after)
            {
                return [.. now.Changes.Where(change => change.Sequence > after)];
            }

            await now.Next.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var last = await feed.ReadLastAsync(cancellationToken).ConfigureAwait(false);
        tail = new(last, last, [], NewSignal());
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await FollowAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (StoreException)
            {
                // Those who listen hear nothing while the store is away, and miss nothing once it is back.
                await Task.Delay(PauseWithoutStore, clock, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask FollowAsync(CancellationToken cancellation)
    {
        await feed.WaitAsync(tail.Last, cancellation).ConfigureAwait(false);
        var changes = await feed.ReadAsync(tail.Last, BatchSize, cancellation).ConfigureAwait(false);
        meter.Changes.Add(changes.Count);
        var before = tail;
        tail = before.With(changes);
        before.Next.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="Start">All changes after this one are in <paramref name="Changes"/>.</param>
    /// <param name="Next">Completes when there is a newer tail.</param>
    private sealed record Tail(long Start, long Last, ImmutableArray<Change> Changes, TaskCompletionSource Next)
    {
        public Tail With(IReadOnlyList<Change> added)
        {
            var all = Changes.AddRange(added);
            var dropped = Math.Max(0, all.Length - Kept);
            return new(dropped > 0 ? all[dropped - 1].Sequence : Start, all[^1].Sequence, all.RemoveRange(0, dropped), NewSignal());
        }
    }
}
