using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresSpeakerIndexTests(PostgresFixture postgres) : SpeakerIndexConformance(new PostgresTestStore(postgres));
