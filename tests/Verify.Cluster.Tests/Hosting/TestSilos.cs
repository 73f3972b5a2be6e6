using Microsoft.Extensions.DependencyInjection;
using Orleans.Hosting;
using Orleans.TestingHost;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Cluster.Articles;
using Verify.Cluster.Stances;
using Verify.Core.Stance;
using Verify.Hosts.Tests.Conformance;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>A cluster of silos in this process, all of them hosting claims over one store.</summary>
internal sealed class TestSilos : IAsyncDisposable
{
    private TestSilos(InProcessTestCluster cluster) => Cluster = cluster;

    public InProcessTestCluster Cluster { get; }

    public static async Task<TestSilos> StartAsync(
        IClaimStore claims,
        IArticleStore articles,
        IEvidenceIndex index,
        IChangeFeed feed,
        IStanceModel model,
        GatherOptions? gather = null,
        StanceOptions? stances = null,
        int silos = 3)
    {
        var builder = new InProcessTestClusterBuilder((short)silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(claims).AddSingleton(articles).AddSingleton(index).AddSingleton(feed).AddSingleton(model);
            silo.Services.AddSingleton(gather ?? new GatherOptions { Deadline = TimeSpan.FromSeconds(30) });
            silo.Services.AddSingleton(stances ?? new StanceOptions());
            silo.AddVerify().HostClaims().UseInMemoryReminderService();
        });
        builder.ConfigureClient(client => client.AddVerify());
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new TestSilos(cluster);
    }

    public T Service<T>(int silo)
        where T : notnull => Cluster.Silos[silo].ServiceProvider.GetRequiredService<T>();

    /// <summary>The cluster as a front end on one of its silos sees it.</summary>
    public OpenHost Open(IEvidenceIndex index, IChangeFeed feed, Func<Task> closeStore, int silo = 0)
    {
        var claims = Service<IClaims>(silo);
        var refresher = new ClaimRefresher(
            feed, index, claims, TimeProvider.System, (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
        return new OpenHost(claims, Service<IArticles>(silo), () => refresher.CatchUpAsync(default).AsTask(), async () =>
        {
            await DisposeAsync();
            await closeStore();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Cluster.StopAllSilosAsync();
        await Cluster.DisposeAsync();
    }
}
