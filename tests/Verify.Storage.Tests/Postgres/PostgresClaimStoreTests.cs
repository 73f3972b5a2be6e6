using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresClaimStoreTests(PostgresFixture postgres) : ClaimStoreConformance(new PostgresTestStore(postgres));
