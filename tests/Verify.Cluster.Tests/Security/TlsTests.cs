using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Runtime;
using Verify.Cluster.Tests.Hosting;
using Verify.Cluster.Tests.Postgres;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Security;

[Collection(PostgresCollection.Name)]
public sealed class TlsTests(PostgresFixture postgres) : IDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(6);

    private readonly Certificates certificates = new();

    public void Dispose() => certificates.Dispose();

    [PostgresFact]
    public async Task Members_with_a_certificate_talk_and_nobody_else_is_let_in()
    {
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        using var one = await PostgresSilo.CreateAsync(database, certificates.Member());
        using var other = await PostgresSilo.CreateAsync(database, certificates.Member());
        await one.StartAsync();
        await other.StartAsync();

        using var member = PostgresGateway.Create(database, store, certificates.Member());
        await StartAsync(member);
        var runtimes = await Manager(member).GetRuntimeStatistics([Address(one), Address(other)]);
        Assert.Equal(2, runtimes.Length);

        using var inTheClear = PostgresGateway.Create(database, store);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StartAsync(inTheClear));
        using var strangers = new Certificates();
        using var stranger = PostgresGateway.Create(database, store, strangers.Member());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StartAsync(stranger));
        using var silo = await PostgresSilo.CreateAsync(database);
        await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(silo));
        Assert.Equal(2, (await Manager(member).GetHosts(onlyActive: true)).Count);

        await member.StopAsync();
        await other.StopAsync();
        await one.StopAsync();
    }

    [PostgresFact]
    public async Task A_certificate_that_does_not_hold_stops_the_silo_at_start()
    {
        var database = await postgres.CreateDatabaseAsync();
        using var strangers = new Certificates();
        var foreign = certificates.Member();
        foreign["Cluster:Tls:AuthorityFile"] = strangers.AuthorityFile;
        var absent = certificates.Member();
        absent["Cluster:Tls:KeyFile"] = "/nowhere/key.pem";

        foreach (var (settings, fault) in new[] { (foreign, "does not hold"), (certificates.Member(until: -1), "does not hold"), (absent, "/nowhere/key.pem") })
        {
            var failure = await Assert.ThrowsAsync<OptionsValidationException>(async () => await PostgresSilo.CreateAsync(database, settings));
            Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
        }
    }

    private static SiloAddress Address(IHost silo) => silo.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;

    private static IManagementGrain Manager(IHost host) => host.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);

    private static async Task StartAsync(IHost host)
    {
        using var enough = new CancellationTokenSource(Enough);
        await host.StartAsync(enough.Token);
    }
}
