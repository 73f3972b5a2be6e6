using Verify.Cluster.Tests.Hosting;
using Verify.Cluster.Tests.Postgres;

namespace Verify.Cluster.Tests.Processes;

[Collection(PostgresCollection.Name)]
public sealed class RollingUpgradeTests(PostgresFixture postgres)
{
    private const int Silos = 2;
    private const int Clients = 4;

    [PostgresFact]
    public async Task Silos_that_are_drained_and_replaced_one_after_another_fail_no_request_through_the_balancer()
    {
        using var key = new WebhookKey();
        using var silos = await SiloProcesses.StartAsync(
            Silos, await postgres.CreateDatabaseAsync(), TimeSpan.FromSeconds(3), "--Verify:Outbound:WebhookKeyFile", key.Path);
        await using var balancer = await Balancer.StartAsync(() => silos.All);
        using var load = new HttpLoad(balancer.Address);
        using var enough = new CancellationTokenSource();
        var running = load.RunAsync(Clients, enough.Token);

        for (var i = 0; i < Silos; i++)
        {
            var before = load.Answered;
            var (saidSo, exitCode) = await silos.UpgradeAsync(i);
            Assert.True(saidSo, "The silo did not say that it was about to stop.");
            Assert.Equal(0, exitCode);
            Assert.True(load.Answered > before, "Nothing was done while the silo was replaced.");
        }

        await enough.CancelAsync();
        await running;
        Assert.True(load.Failed.IsEmpty, string.Join('\n', load.Failed.Take(5)));
    }
}
