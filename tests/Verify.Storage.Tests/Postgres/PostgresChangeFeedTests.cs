using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresChangeFeedTests(PostgresFixture postgres) : ChangeFeedConformance(new PostgresTestStore(postgres));
