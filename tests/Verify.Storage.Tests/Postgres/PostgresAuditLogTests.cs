using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresAuditLogTests(PostgresFixture postgres) : AuditLogConformance(new PostgresTestStore(postgres));
