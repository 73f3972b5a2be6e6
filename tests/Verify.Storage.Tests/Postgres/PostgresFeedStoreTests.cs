using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresFeedStoreTests(PostgresFixture postgres) : FeedStoreConformance(new PostgresTestStore(postgres));
