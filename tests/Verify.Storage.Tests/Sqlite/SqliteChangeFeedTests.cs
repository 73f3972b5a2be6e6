using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Sqlite;

public sealed class SqliteChangeFeedTests() : ChangeFeedConformance(new SqliteTestStore());
