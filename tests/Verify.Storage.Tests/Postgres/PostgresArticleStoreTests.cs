using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresArticleStoreTests(PostgresFixture postgres) : ArticleStoreConformance
{
    private readonly PostgresTestStore store = new(postgres);

    protected override ValueTask<StorePorts> OpenAsync() => store.OpenAsync();

    protected override ValueTask RemoveAsync() => ValueTask.CompletedTask;
}
