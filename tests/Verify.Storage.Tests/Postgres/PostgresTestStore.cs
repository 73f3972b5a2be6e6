using Verify.Storage.Postgres;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

/// <summary>Opens PostgreSQL stores for the conformance suites, each in a database of its own.</summary>
internal sealed class PostgresTestStore(PostgresFixture postgres)
{
    private string? database;

    public async ValueTask<StorePorts> OpenAsync()
    {
        database ??= await postgres.CreateDatabaseAsync();
        var store = await PostgresStore.OpenAsync(database, TimeProvider.System, CancellationToken.None);
        return new StorePorts(store.Claims, store.Articles, store.Evidence, store.Changes, store);
    }
}
