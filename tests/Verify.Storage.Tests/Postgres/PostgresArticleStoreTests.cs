using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresArticleStoreTests(PostgresFixture postgres) : ArticleStoreConformance(new PostgresTestStore(postgres));
