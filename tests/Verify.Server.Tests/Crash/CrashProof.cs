using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Client;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Storage.Sqlite;
using Verify.Testing.Processes;

namespace Verify.Server.Tests.Crash;

/// <summary>
/// Kills a server under load without warning, again and again on one store, starts it anew, and looks for all that it had
/// acknowledged; then weighs every claim again from its log.
/// </summary>
internal sealed class CrashProof(string folder, int seed)
{
    private readonly Random random = new(seed);
    private readonly List<Write> acknowledged = [];

    /// <summary>How many writes were acknowledged so far.</summary>
    public int Acknowledged => acknowledged.Count;

    /// <returns>How many claims were replayed.</returns>
    /// <exception cref="InvalidOperationException">Something acknowledged is missing, or a status is not what its log comes to.</exception>
    public async Task<int> KillOnceAsync(int round)
    {
        await using (var server = await StartAsync())
        {
            var load = new CrashLoad(server.Address, round);
            var running = load.RunAsync();
            await Task.WhenAny(load.First, running);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(50, 1_500)));
            await server.KillAsync();
            await running;
            acknowledged.AddRange(load.Acknowledged);
        }

        await using (var server = await StartAsync())
        {
            await CheckAsync(server);
            await server.StopAsync();
        }

        return await ReplayAsync();
    }

    private Task<ServerProcess> StartAsync() => ServerProcess.StartAsync(typeof(VerifyServer).Assembly.Location, ["--data", folder]);

    private async Task CheckAsync(ServerProcess server)
    {
        using var http = server.Connect();
        var client = new VerifyClient(http);
        foreach (var write in acknowledged)
        {
            if (!await write.IsThereAsync(client))
            {
                throw new InvalidOperationException($"Acknowledged and lost: {write}");
            }
        }
    }

    private async Task<int> ReplayAsync()
    {
        await using var store = SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder, "verify.db") }, TimeProvider.System);
        var appraiser = new ClaimAppraiser(store.Evidence, StanceModels.Create(StanceModels.Default), new PassageAnalyses(), ClaimReader.Read);
        var replayed = 0;
        await foreach (var result in new ClaimReplay(store.Claims, store.Articles, store.Evidence, appraiser).RunAsync(default))
        {
            replayed++;
            if (!result.IsSame)
            {
                throw new InvalidOperationException($"The claim '{result.Claim}' is recorded as {result.Recorded.Status} and replays as {result.Repeated.Status}.");
            }
        }

        return replayed;
    }
}
