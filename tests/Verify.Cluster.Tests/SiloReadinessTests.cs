using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace Verify.Cluster.Tests;

public sealed class SiloReadinessTests : IAsyncLifetime
{
    private readonly ThreeSilos silos = new();

    public Task InitializeAsync() => silos.InitializeAsync();

    public Task DisposeAsync() => silos.DisposeAsync();

    [Fact]
    public async Task Each_of_three_silos_is_ready_and_sees_all_three()
    {
        Assert.Equal(3, silos.Cluster.Silos.Count);
        foreach (var silo in silos.Cluster.Silos)
        {
            var report = await Check(silo);
            Assert.Equal(HealthStatus.Healthy, report.Status);
            Assert.Equal(3, report.Entries["silo"].Data["activeSilos"]);
        }
    }

    [Fact]
    public async Task A_silo_that_left_is_counted_no_more()
    {
        await silos.Cluster.StopSiloAsync(silos.Cluster.Silos[2]);

        foreach (var silo in silos.Cluster.Silos.Take(2))
        {
            await silo.ServiceProvider.GetRequiredService<IClusterMembershipService>().Refresh();
            var report = await Check(silo);
            Assert.Equal(HealthStatus.Healthy, report.Status);
            Assert.Equal(2, report.Entries["silo"].Data["activeSilos"]);
        }
    }

    private static Task<HealthReport> Check(InProcessSiloHandle silo) =>
        silo.ServiceProvider.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains(VerifySilo.ReadyTag));
}
