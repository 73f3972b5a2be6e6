using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Cluster.Tests.Postgres;
using Verify.Core.Claims;
using Verify.Local;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Speed;

/// <summary>A host of claims over one store: the claims as each of its front ends has them.</summary>
internal sealed record Hosts(string Name, IReadOnlyList<IClaims> Fronts, Func<ValueTask> CloseAsync)
{
    public static Hosts Local(PostgresStore store, StagedStore staged)
    {
        var host = new LocalHost(
            staged,
            store.Articles,
            staged,
            store.Changes,
            new ClaimAppraiser(staged, staged, new PassageAnalyses(), ClaimReader.Read),
            new MailboxOptions(),
            TimeProvider.System,
            (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
        host.Follow();
        return new("local", [host.Claims], host.DisposeAsync);
    }

    /// <summary>Silos that reach each other over TCP, all in this process.</summary>
    public static async Task<Hosts> SilosAsync(int count, string database, PostgresStore store, StagedStore staged)
    {
        var silos = new List<IHost>();
        for (var i = 0; i < count; i++)
        {
            var silo = await PostgresSilo.CreateAsync(database, silo =>
            {
                silo.Services.AddSingleton<IClaimStore>(staged).AddSingleton<IEvidenceIndex>(staged).AddSingleton<Verify.Core.Stance.IStanceModel>(staged);
                silo.Services.AddSingleton(store.Articles).AddSingleton(store.Changes);
                silo.HostClaims();
            });
            await silo.StartAsync();
            silos.Add(silo);
        }

        return new($"{count} silo{(count == 1 ? "" : "s")}", [.. silos.Select(silo => silo.Services.GetRequiredService<IClaims>())], async () =>
        {
            foreach (var silo in silos)
            {
                await silo.StopAsync();
                silo.Dispose();
            }
        });
    }
}
