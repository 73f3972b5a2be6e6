using System.Collections.Concurrent;
using System.Diagnostics;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Cluster.Tests.Processes;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>Compares a store with what was acknowledged and with what its log says.</summary>
internal sealed class ChaosProof(PostgresStore store, ClientLoad load)
{
    /// <summary>How many of the claims that differ by the weights of terms alone are shown: the others are like them.</summary>
    private const int ShownOfWeights = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ClaimAppraiser appraiser =
        new(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read, store.Outlets);

    /// <summary>Waits until the cluster has weighed what the load left it to do, and asked again the articles that did not answer.</summary>
    /// <returns>How many changes it has not come to: 0 unless it came to none for <see cref="Patience"/>.</returns>
    public async Task<long> CatchUpAsync()
    {
        var (began, left) = (Stopwatch.GetTimestamp(), await FollowAsync());
        var incomplete = new HashSet<ClaimId>(load.Claims);
        for (var moved = Stopwatch.GetTimestamp(); incomplete.Count > 0 && Stopwatch.GetElapsedTime(moved) < Patience; await Task.Delay(Pause))
        {
            foreach (var id in incomplete.ToList())
            {
                if (!(await ReadAsync(id)).IsIncomplete)
                {
                    incomplete.Remove(id);
                    moved = Stopwatch.GetTimestamp();
                }
            }
        }

        Console.WriteLine(
            $"the cluster was done {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s after the load; changes left {left}, claims that wait for an article {incomplete.Count}");
        return left;
    }

    /// <returns>How many claims and articles are missing, and how many claims come out otherwise, weighed again or weighed afresh.</returns>
    public async Task<int> CheckAsync()
    {
        var began = Stopwatch.GetTimestamp();
        var (replaying, weighing) = (Task.Run(ReplayAsync), Task.Run(WeighAfreshAsync));
        var ((replayed, differing), (missing, stale)) = (await replaying, await weighing);
        var lost = load.Articles.Count - (await store.Articles.FindExistingAsync([.. load.Articles], default)).Count;
        var unexplained = stale.Count(claim => claim.Cause != StaleCause.Weights);
        foreach (var claim in stale.OrderByDescending(claim => claim.Cause).Take(unexplained + ShownOfWeights))
        {
            Console.WriteLine(claim.Account);
        }

        Console.WriteLine($"claims missing or never weighed {missing}, articles missing {lost}; of {replayed} claims replayed differ {differing}; "
            + $"of {load.Claims.Count} acknowledged, weighed afresh, {unexplained} are behind and {stale.Count - unexplained} differ by the weights of their terms alone; "
            + $"proof in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
        return missing + lost + differing + unexplained;
    }

    /// <returns>How many changes the cluster has not come to.</returns>
    private async Task<long> FollowAsync()
    {
        for (var (moved, position) = (Stopwatch.GetTimestamp(), 0L); ; await Task.Delay(Pause))
        {
            var (now, last) = (await store.Changes.ReadPositionAsync(ClaimRefresher.Name, default), await store.Changes.ReadLastAsync(default));
            (moved, position) = now > position ? (Stopwatch.GetTimestamp(), now) : (moved, position);
            if (position >= last || Stopwatch.GetElapsedTime(moved) > Patience)
            {
                return last - position;
            }
        }
    }

    private async Task<(int Claims, int Differing)> ReplayAsync()
    {
        var (replayed, differing) = (0, 0);
        await foreach (var result in new ClaimReplay(store.Claims, store.Articles, store.Evidence, appraiser).RunAsync(default))
        {
            replayed++;
            differing += result.IsSame ? 0 : 1;
        }

        return (replayed, differing);
    }

    private async Task<(int Missing, IReadOnlyCollection<StaleClaim> Stale)> WeighAfreshAsync()
    {
        var (missing, stale) = (0, new ConcurrentBag<StaleClaim>());
        await Parallel.ForEachAsync(load.Claims, async (id, cancellation) =>
        {
            var log = await store.Claims.LoadAsync(id, null, cancellation);
            if (ClaimState.Fold(id, log.Select(recorded => recorded.Event)) is not { Claim: { } claim, Assessment: { } recorded } state)
            {
                Interlocked.Increment(ref missing);
                return;
            }

            var fresh = await appraiser.AppraiseAsync(claim, state.Review, state.EvidenceReviews, TimeProvider.System.GetUtcNow(), cancellation);
            if (!new ReplayResult(id, recorded, fresh.Assessment).IsSame)
            {
                stale.Add(await StaleClaim.ExplainAsync(store, log, fresh));
            }
        });
        return (missing, stale);
    }

    private async Task<ClaimState> ReadAsync(ClaimId id) =>
        ClaimState.Fold(id, (await store.Claims.LoadAsync(id, null, default)).Select(recorded => recorded.Event));
}
