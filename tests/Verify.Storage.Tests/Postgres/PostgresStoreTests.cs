using Npgsql;
using Verify.Application.Stores;
using Verify.Core.Articles;
using Verify.Storage.Postgres;
using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

/// <summary>What is special to a store that several processes share.</summary>
[Collection(PostgresFixture.Collection)]
public sealed class PostgresStoreTests(PostgresFixture postgres)
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Several_silos_may_bring_the_same_database_forward_at_once()
    {
        var database = await postgres.CreateDatabaseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(database))));

        foreach (var store in stores)
        {
            Assert.Equal(0, await store.Changes.ReadLastAsync(None));
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_reader_misses_nothing_while_two_silos_write()
    {
        const int Writes = 100;
        var database = await postgres.CreateDatabaseAsync();
        await using var one = await OpenAsync(database);
        await using var other = await OpenAsync(database);
        var reading = Task.Run(async () =>
        {
            var seen = new List<string>();
            for (var after = 0L; seen.Count < 2 * Writes;)
            {
                await one.Changes.WaitAsync(after, None);
                foreach (var change in await one.Changes.ReadAsync(after, 1000, None))
                {
                    after = change.Sequence;
                    seen.Add(change.Subject);
                }
            }

            return seen;
        });

        await Task.WhenAll(Enumerable.Range(0, Writes).SelectMany(i => new[]
        {
            one.Articles.AppendAsync([SampleArticles.New($"one{i}", "Veltmar spoke.")], None).AsTask(),
            other.Articles.AppendAsync([SampleArticles.New($"other{i}", "Quint spoke.")], None).AsTask(),
        }));

        Assert.Equal(2 * Writes, (await reading.WaitAsync(TimeSpan.FromSeconds(60))).Distinct().Count());
    }

    [Fact]
    public async Task A_claim_that_one_silo_took_is_touched_by_an_article_that_another_looks_at()
    {
        var database = await postgres.CreateDatabaseAsync();
        await using var one = await OpenAsync(database);
        await using var other = await OpenAsync(database);
        await other.Articles.AppendAsync([SampleArticles.New("a1", "Veltmar closed the harbour.")], None);
        Assert.Empty(await other.Evidence.FindClaimsAsync(new ArticleId("a1"), None));

        await one.Claims.AppendAsync(SampleClaims.New("c1", "Veltmar closed the harbour"), None);

        Assert.Single(await other.Evidence.FindClaimsAsync(new ArticleId("a1"), None));
    }

    [Fact]
    public async Task A_schema_is_refused_only_when_it_is_too_new_to_be_used()
    {
        var database = await postgres.CreateDatabaseAsync();
        await (await OpenAsync(database)).DisposeAsync();
        await RunAsync(database, "INSERT INTO schema_versions VALUES (98, 1, now())");
        await (await OpenAsync(database)).DisposeAsync();

        await RunAsync(database, "INSERT INTO schema_versions VALUES (99, 98, now())");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(database));
        Assert.Contains("schema version 99", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_named_as_such()
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(
            () => OpenAsync($"Host=127.0.0.1;Port={Verify.Testing.Postgres.Loopback.FreePort()};Username=verify;Database=verify"));

        Assert.Contains("cannot be reached", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<PostgresStore> OpenAsync(string database) => PostgresStore.OpenAsync(database, TimeProvider.System, None);

    private static async Task RunAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
