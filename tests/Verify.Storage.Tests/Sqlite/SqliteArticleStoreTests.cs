using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Sqlite;

public sealed class SqliteArticleStoreTests() : ArticleStoreConformance(new SqliteTestStore());
