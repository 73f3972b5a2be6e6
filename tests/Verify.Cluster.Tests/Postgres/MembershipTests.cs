using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Runtime;

namespace Verify.Cluster.Tests.Postgres;

public sealed class MembershipTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [PostgresFact]
    public async Task Three_silos_on_one_database_find_each_other_and_notice_one_leaving()
    {
        var database = await postgres.CreateDatabaseAsync();
        var silos = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => PostgresSilo.CreateAsync(database)));
        await Task.WhenAll(silos.Select(silo => silo.StartAsync()));

        foreach (var silo in silos)
        {
            Assert.Equal(3, await ActiveSilosAsync(silo));
        }

        await silos[2].StopAsync();
        Assert.Equal(2, await ActiveSilosAsync(silos[0]));
        Assert.Equal(2, await ActiveSilosAsync(silos[1]));

        foreach (var silo in silos)
        {
            await silo.StopAsync();
            silo.Dispose();
        }
    }

    [PostgresFact]
    public async Task Of_two_writers_that_read_the_same_version_one_is_turned_away()
    {
        using var silo = await PostgresSilo.CreateAsync(await postgres.CreateDatabaseAsync());
        var table = silo.Services.GetRequiredService<IMembershipTable>();
        await table.InitializeMembershipTable(true);
        var seen = (await table.ReadAll()).Version.Next();

        Assert.True(await table.InsertRow(Joining(1), seen));
        Assert.False(await table.InsertRow(Joining(2), seen));

        var now = await table.ReadAll();
        Assert.Equal(Joining(1).SiloAddress, Assert.Single(now.Members).Item1.SiloAddress);
        Assert.Equal(seen.Version, now.Version.Version);
    }

    [PostgresFact]
    public async Task A_suspicion_is_read_back_as_it_was_written()
    {
        using var silo = await PostgresSilo.CreateAsync(await postgres.CreateDatabaseAsync());
        var table = silo.Services.GetRequiredService<IMembershipTable>();
        await table.InitializeMembershipTable(true);
        var entry = Joining(1);
        await table.InsertRow(entry, (await table.ReadAll()).Version.Next());

        entry.Status = SiloStatus.Active;
        entry.AddSuspector(Joining(2).SiloAddress, entry.StartTime);
        Assert.True(await table.UpdateRow(entry, "", (await table.ReadAll()).Version.Next()));

        var read = Assert.Single((await table.ReadRow(entry.SiloAddress)).Members).Item1;
        Assert.Equal(SiloStatus.Active, read.Status);
        Assert.Equal(entry.SuspectTimes, read.SuspectTimes);
    }

    private static MembershipEntry Joining(int generation) => new()
    {
        SiloAddress = SiloAddress.FromParsableString($"10.0.0.{generation}:11111@{generation}"),
        SiloName = $"silo {generation}",
        HostName = "host",
        Status = SiloStatus.Joining,
        ProxyPort = 30000,
        StartTime = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        IAmAliveTime = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc),
    };

    private static async Task<object> ActiveSilosAsync(IHost silo)
    {
        await silo.Services.GetRequiredService<IClusterMembershipService>().Refresh();
        var report = await silo.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Equal(HealthStatus.Healthy, report.Status);
        return report.Entries["silo"].Data["activeSilos"];
    }
}
