using Orleans.TestingHost;

namespace Verify.Cluster.Tests;

/// <summary>A cluster of three silos in this process, with Verify on each; one for a test.</summary>
public sealed class ThreeSilos : IAsyncLifetime
{
    public InProcessTestCluster Cluster { get; } = Build();

    public async Task InitializeAsync() => await Cluster.DeployAsync();

    public async Task DisposeAsync()
    {
        await Cluster.StopAllSilosAsync();
        await Cluster.DisposeAsync();
    }

    private static InProcessTestCluster Build()
    {
        var builder = new InProcessTestClusterBuilder(3);
        builder.ConfigureSilo((_, silo) => silo.AddVerify());
        builder.ConfigureClient(client => client.AddVerify());
        return builder.Build();
    }
}
