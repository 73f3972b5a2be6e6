using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresIdempotencyStoreTests(PostgresFixture postgres) : IdempotencyStoreConformance(new PostgresTestStore(postgres));
