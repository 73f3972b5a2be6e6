using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresEvidenceIndexTests(PostgresFixture postgres) : EvidenceIndexConformance
{
    private readonly PostgresTestStore store = new(postgres);

    protected override ValueTask<StorePorts> OpenAsync() => store.OpenAsync();

    protected override ValueTask RemoveAsync() => ValueTask.CompletedTask;
}
