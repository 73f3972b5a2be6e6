using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Sqlite;

public sealed class SqliteFeedStoreTests : FeedStoreConformance
{
    private readonly SqliteTestStore store = new();

    protected override ValueTask<StorePorts> OpenAsync() => store.OpenAsync();

    protected override ValueTask RemoveAsync() => store.RemoveAsync();
}
