using Verify.Cluster.Tests.Postgres;
using Verify.Core.Stance;
using Verify.Hosts.Tests.Conformance;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>Three silos over one PostgreSQL database.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ClusterOnPostgresTests(PostgresFixture postgres) : HostConformance
{
    public static TheoryData<string> Folders => [.. Newsroom.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_newsroom_is_judged_as_by_one_process_over_SQLite_to_the_byte(string folder)
    {
        var other = LocalHosts.OnSqlite();
        Assert.Equal(await Newsroom.RunAsync(other, folder), await Newsroom.RunAsync(Host, folder));
        await other.Close();
    }

    protected override async Task<OpenHost> OpenAsync()
    {
        var store = await PostgresStore.OpenAsync(await postgres.CreateDatabaseAsync(), TimeProvider.System, default);
        var silos = await TestSilos.StartAsync(store.Claims, store.Articles, store.Evidence, store.Changes, new StructuralStanceModel());
        return silos.Open(store.Evidence, store.Changes, () => store.DisposeAsync().AsTask());
    }
}
