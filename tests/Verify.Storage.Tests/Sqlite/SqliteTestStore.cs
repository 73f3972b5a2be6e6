using Verify.Storage.Sqlite;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Sqlite;

/// <summary>A SQLite store for a conformance suite.</summary>
internal sealed class SqliteTestStore : ITestStore
{
    private readonly TemporaryFolder folder = new();

    public ValueTask<IStore> OpenAsync(TimeProvider clock) =>
        ValueTask.FromResult<IStore>(SqliteStore.Open(new SqliteStoreOptions { Path = folder.StorePath }, clock));

    public ValueTask RemoveAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
