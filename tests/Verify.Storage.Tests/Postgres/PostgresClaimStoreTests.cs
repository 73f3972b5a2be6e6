using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresClaimStoreTests(PostgresFixture postgres) : ClaimStoreConformance
{
    private readonly PostgresTestStore store = new(postgres);

    protected override ValueTask<StorePorts> OpenAsync() => store.OpenAsync();

    protected override ValueTask RemoveAsync() => ValueTask.CompletedTask;
}
