using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresOutletStoreTests(PostgresFixture postgres) : OutletStoreConformance(new PostgresTestStore(postgres));
