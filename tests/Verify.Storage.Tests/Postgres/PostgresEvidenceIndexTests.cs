using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresEvidenceIndexTests(PostgresFixture postgres) : EvidenceIndexConformance(new PostgresTestStore(postgres));
