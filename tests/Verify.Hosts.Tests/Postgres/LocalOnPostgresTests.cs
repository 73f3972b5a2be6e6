using Verify.Hosts.Tests.Conformance;

namespace Verify.Hosts.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class LocalOnPostgresTests(PostgresFixture postgres) : HostConformance
{
    public static TheoryData<string> Folders => [.. Newsroom.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_newsroom_is_judged_as_over_SQLite_to_the_byte(string folder)
    {
        var other = LocalHosts.OnSqlite();
        Assert.Equal(await Newsroom.RunAsync(other, folder), await Newsroom.RunAsync(Host, folder));
        await other.Close();
    }

    protected override async Task<OpenHost> OpenAsync() => await LocalHosts.OnPostgresAsync(await postgres.CreateDatabaseAsync());
}
