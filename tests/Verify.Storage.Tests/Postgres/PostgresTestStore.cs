using Verify.Storage.Postgres;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

/// <summary>A PostgreSQL store for a conformance suite, in a database of its own.</summary>
internal sealed class PostgresTestStore(PostgresFixture postgres) : ITestStore
{
    private string? database;

    public async ValueTask<IStore> OpenAsync(TimeProvider clock)
    {
        database ??= await postgres.CreateDatabaseAsync();
        return await PostgresStore.OpenAsync(database, clock, CancellationToken.None);
    }

    public ValueTask RemoveAsync() => ValueTask.CompletedTask;
}
