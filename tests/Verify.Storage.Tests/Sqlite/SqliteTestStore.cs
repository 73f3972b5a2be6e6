using Verify.Storage.Sqlite;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Sqlite;

/// <summary>Opens SQLite stores for the conformance suites.</summary>
internal sealed class SqliteTestStore
{
    private readonly TemporaryFolder folder = new();

    public ValueTask<StorePorts> OpenAsync()
    {
        var store = SqliteStore.Open(new SqliteStoreOptions { Path = folder.StorePath }, TimeProvider.System);
        return ValueTask.FromResult(new StorePorts(store.Claims, store.Articles, store.Evidence, store.Changes, store)
        {
            Subscriptions = store.Subscriptions,
            Feeds = store.Feeds,
        });
    }

    public ValueTask RemoveAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
