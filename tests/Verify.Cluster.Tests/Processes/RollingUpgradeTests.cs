using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Cluster.Tests.Hosting;
using Verify.Cluster.Tests.Postgres;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Processes;

[Collection(PostgresCollection.Name)]
public sealed class RollingUpgradeTests(PostgresFixture postgres)
{
    private const int Silos = 2;
    private const int Clients = 4;

    [PostgresFact]
    public async Task Silos_that_are_drained_and_replaced_one_after_another_fail_no_request()
    {
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        using var silos = await SiloProcesses.StartAsync(Silos, database, drainDelay: TimeSpan.FromSeconds(2));
        using var gateway = PostgresGateway.Create(database, store);
        await gateway.StartAsync();
        var load = new ClientLoad(gateway.Services.GetRequiredService<IClaims>(), gateway.Services.GetRequiredService<IArticles>());
        using var enough = new CancellationTokenSource();
        var running = load.RunAsync(Clients, enough.Token);

        for (var i = 0; i < Silos; i++)
        {
            var before = load.Claims.Count;
            var (saidSo, exitCode) = await silos.UpgradeAsync(i);
            Assert.True(saidSo, "The silo did not say that it was about to stop.");
            Assert.Equal(0, exitCode);
            Assert.True(load.Claims.Count > before, "Nothing was done while the silo stopped.");
        }

        await enough.CancelAsync();
        await running;
        Assert.Empty(load.Errors);
        Assert.Equal(0, load.Repeats);
    }
}
