using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresApiKeyStoreTests(PostgresFixture postgres) : ApiKeyStoreConformance(new PostgresTestStore(postgres));
