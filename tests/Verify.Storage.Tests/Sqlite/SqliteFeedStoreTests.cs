using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Sqlite;

public sealed class SqliteFeedStoreTests() : FeedStoreConformance(new SqliteTestStore());
