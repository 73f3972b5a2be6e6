using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Cluster.Tests.Postgres;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Storage.Postgres;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>
/// Three silo processes and a PostgreSQL server under load, one or the other killed by a seeded schedule; then everything
/// that was acknowledged is looked for, and every status compared with what weighing its recorded inputs again comes to.
/// </summary>
internal static class ChaosCommand
{
    private const int Silos = 3;
    private const int Clients = 4;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(int rounds, int seed)
    {
        await using var postgres = await PostgresServer.StartAsync(survivesPowerLoss: true);
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        var silos = new List<SiloProcess>();
        for (var i = 0; i < Silos; i++)
        {
            silos.Add(await SiloProcess.StartAsync(database));
        }

        using var gateway = PostgresGateway.Create(database, store);
        await gateway.StartAsync();
        var load = new ChaosLoad(gateway.Services.GetRequiredService<IClaims>(), gateway.Services.GetRequiredService<IArticles>());
        using var enough = new CancellationTokenSource();
        var running = load.RunAsync(Clients, enough.Token);
        var schedule = new Random(seed);
        for (var round = 1; round <= rounds; round++)
        {
            await Task.Delay(Between);
            var began = Stopwatch.GetTimestamp();
            if (round % 3 == 0)
            {
                await postgres.KillAsync();
                await postgres.StartAgainAsync();
                Console.WriteLine($"round {round}: PostgreSQL killed and started again in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s; {Counts(load)}");
            }
            else
            {
                var victim = schedule.Next(Silos);
                await silos[victim].KillAsync();
                silos[victim].Dispose();
                silos[victim] = await SiloProcess.StartAsync(database);
                Console.WriteLine($"round {round}: silo {victim} killed, another ready after {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s; {Counts(load)}");
            }
        }

        await Task.Delay(Between);
        await enough.CancelAsync();
        await running;
        var faults = await CheckAsync(store, load);
        silos.ForEach(silo => silo.Dispose());
        return faults;
    }

    private static async Task<int> CheckAsync(PostgresStore store, ChaosLoad load)
    {
        var refresher = new Application.Changes.ClaimRefresher(
            store.Changes, store.Evidence, new StoredClaims(store), TimeProvider.System, (claim, fault) => load.Errors.Add($"{claim}: {fault}"));
        await refresher.CatchUpAsync(default);
        var missing = 0;
        foreach (var id in load.Claims)
        {
            var log = await store.Claims.LoadAsync(id, null, default);
            missing += log.Count > 0 && ClaimState.Fold(id, log.Select(recorded => recorded.Event)).Assessment is not null ? 0 : 1;
        }

        missing += load.Articles.Count - (await store.Articles.FindExistingAsync([.. load.Articles], default)).Count;
        var appraiser = new ClaimAppraiser(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);
        var (replayed, differing) = (0, 0);
        await foreach (var result in new ClaimReplay(store.Claims, store.Articles, store.Evidence, appraiser).RunAsync(default))
        {
            replayed++;
            differing += result.IsSame ? 0 : 1;
        }

        Console.WriteLine($"acknowledged: {Counts(load)}; missing or stuck {missing}; replayed {replayed}, differing {differing}; errors {load.Errors.Count}");
        foreach (var error in load.Errors.Take(3))
        {
            Console.WriteLine(error);
        }

        return missing + differing + load.Errors.Count;
    }

    private static string Counts(ChaosLoad load) =>
        $"{load.Claims.Count} claims, {load.Articles.Count} articles, {load.Repeats} repeats, longest command {load.Longest.TotalSeconds:F1} s";
}
