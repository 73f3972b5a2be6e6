using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Cluster.Tests.Postgres;
using Verify.Cluster.Tests.Processes;
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
    private const int Clients = 12;

    /// <summary>Every so manieth round the database is killed, in the others a silo.</summary>
    private const int DatabaseRound = 3;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(12);

    /// <returns>How much was lost, left undone, different on replay or refused: 0.</returns>
    public static async Task<int> RunAsync(int rounds, int seed)
    {
        var began = Stopwatch.GetTimestamp();
        await using var postgres = await PostgresServer.StartAsync(survivesPowerLoss: true);
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        using var silos = await SiloProcesses.StartAsync(Silos, database);
        using var gateway = PostgresGateway.Create(database, store);
        await gateway.StartAsync();
        var load = new ClientLoad(gateway.Services.GetRequiredService<IClaims>(), gateway.Services.GetRequiredService<IArticles>());
        using var enough = new CancellationTokenSource();
        var running = load.RunAsync(Clients, enough.Token);
        await Task.Delay(Between);
        var schedule = new Random(seed);
        var (silosKilled, databasesKilled) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            var (what, waits) = round % DatabaseRound == 0 ? ("PostgreSQL", databasesKilled) : ($"silo {schedule.Next(Silos)}", silosKilled);
            var killed = Stopwatch.GetTimestamp();
            await (waits == databasesKilled ? RestartAsync(postgres) : silos.ReplaceAsync(what[^1] - '0'));
            var again = Stopwatch.GetElapsedTime(killed);
            await Task.Delay(Between);
            await silos.ReviveAsync();
            waits.Add(load.LongestWait(killed, Stopwatch.GetTimestamp()).TotalSeconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: {what} killed, running again after {again.TotalSeconds:F1} s; longest wait of a client {waits[^1]:F1} s; {Counts(load)}"));
        }

        await enough.CancelAsync();
        await running;
        Console.WriteLine($"unavailable after a silo's death: {Spread(silosKilled)}; after the database's: {Spread(databasesKilled)}");
        Console.WriteLine($"acknowledged: {Counts(load)}; errors {load.Errors.Count}; silos that ended by themselves {silos.Revived}");
        foreach (var error in load.Errors.Take(3))
        {
            Console.WriteLine(error);
        }

        var proof = new ChaosProof(store, load);
        var left = await proof.CatchUpAsync();
        silos.Dispose();
        var faults = load.Errors.Count + (int)left + await proof.CheckAsync();
        Console.WriteLine($"{rounds} rounds took {Stopwatch.GetElapsedTime(began).TotalMinutes:F1} minutes in all");
        return faults;
    }

    private static async Task RestartAsync(PostgresServer postgres)
    {
        await postgres.KillAsync();
        await postgres.StartAgainAsync();
    }

    private static string Counts(ClientLoad load) => $"{load.Claims.Count} claims, {load.Articles.Count} articles, {load.Repeats} repeats";

    private static string Spread(List<double> seconds)
    {
        seconds.Sort();
        return seconds.Count == 0
            ? "not tried"
            : string.Create(CultureInfo.InvariantCulture, $"p50 {seconds[(seconds.Count - 1) / 2]:F1} s, max {seconds[^1]:F1} s of {seconds.Count}");
    }
}
