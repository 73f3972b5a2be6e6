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
internal static class ChaosProof
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the cluster has weighed what the load left it to do.</summary>
    /// <returns>How many changes it has not come to: 0 unless it came to none for <see cref="Patience"/>.</returns>
    public static async Task<long> CatchUpAsync(PostgresStore store)
    {
        var (began, moved, position) = (Stopwatch.GetTimestamp(), Stopwatch.GetTimestamp(), 0L);
        while (true)
        {
            var (now, last) = (await store.Changes.ReadPositionAsync(ClaimRefresher.Name, default), await store.Changes.ReadLastAsync(default));
            (moved, position) = now > position ? (Stopwatch.GetTimestamp(), now) : (moved, position);
            if (position >= last || Stopwatch.GetElapsedTime(moved) > Patience)
            {
                Console.WriteLine($"the cluster was done {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s after the load; changes left {last - position} of {last}");
                return last - position;
            }

            await Task.Delay(Pause);
        }
    }

    /// <returns>How many claims and articles are missing, and how many claims come out otherwise, weighed again or weighed afresh.</returns>
    public static async Task<int> CheckAsync(PostgresStore store, ClientLoad load)
    {
        var appraiser = new ClaimAppraiser(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read, store.Outlets);
        var (replayed, differing) = (0, 0);
        await foreach (var result in new ClaimReplay(store.Claims, store.Articles, store.Evidence, appraiser).RunAsync(default))
        {
            replayed++;
            differing += result.IsSame ? 0 : 1;
        }

        var (missing, stale) = (0, 0);
        foreach (var id in load.Claims)
        {
            var log = await store.Claims.LoadAsync(id, null, default);
            if (ClaimState.Fold(id, log.Select(recorded => recorded.Event)) is { Claim: { } claim, Assessment: { } recorded })
            {
                var now = await appraiser.AppraiseAsync(claim, null, [], TimeProvider.System.GetUtcNow(), default);
                if (!new ReplayResult(id, recorded, now.Assessment).IsSame)
                {
                    stale++;
                    Console.WriteLine(await StaleClaim.DescribeAsync(store, log, now));
                }
            }
            else
            {
                missing++;
            }
        }

        var lost = load.Articles.Count - (await store.Articles.FindExistingAsync([.. load.Articles], default)).Count;
        Console.WriteLine($"claims missing or never weighed {missing}, articles missing {lost}; "
            + $"of {replayed} claims replayed differ {differing}, of those acknowledged weighed afresh differ {stale}");
        return missing + lost + differing + stale;
    }
}
