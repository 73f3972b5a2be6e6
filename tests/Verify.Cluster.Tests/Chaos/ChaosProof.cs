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
    /// <returns>How many claims or articles are missing, were never weighed, cannot be weighed again, or come out otherwise when they are.</returns>
    public static async Task<int> CheckAsync(PostgresStore store, ClientLoad load)
    {
        var stuck = new List<string>();
        await new ClaimRefresher(store.Changes, store.Evidence, new StoredClaims(store), TimeProvider.System, (claim, fault) => stuck.Add($"{claim}: {fault}"))
            .CatchUpAsync(default);
        foreach (var id in load.Claims)
        {
            var log = await store.Claims.LoadAsync(id, null, default);
            if (ClaimState.Fold(id, log.Select(recorded => recorded.Event)).Assessment is null)
            {
                stuck.Add($"{id}: {(log.Count == 0 ? "missing" : "never weighed")}");
            }
        }

        var lost = load.Articles.Count - (await store.Articles.FindExistingAsync([.. load.Articles], default)).Count;
        var appraiser = new ClaimAppraiser(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);
        var (replayed, differing) = (0, 0);
        await foreach (var result in new ClaimReplay(store.Claims, store.Articles, store.Evidence, appraiser).RunAsync(default))
        {
            replayed++;
            differing += result.IsSame ? 0 : 1;
        }

        Console.WriteLine($"claims missing or stuck {stuck.Count}, articles missing {lost}; claims replayed {replayed}, differing {differing}");
        stuck.ForEach(Console.WriteLine);
        return stuck.Count + lost + differing;
    }
}
