using Verify.Storage;
using Verify.Storage.Sqlite;

namespace Verify.Api.Tests;

/// <summary>The store that a service runs on; the suite that repeats these tests over PostgreSQL has another of this name.</summary>
internal static class TestStore
{
    public static ValueTask<IStore> OpenAsync(string folder) => ValueTask.FromResult<IStore>(SqliteStore.Open(
        new SqliteStoreOptions { Path = Path.Combine(folder, "verify.db"), SurvivesPowerLoss = false }, StoreClock.Instance));
}
