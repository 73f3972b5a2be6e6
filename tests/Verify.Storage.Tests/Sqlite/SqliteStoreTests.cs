using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Verify.Application.Articles;
using Verify.Application.Events;
using Verify.Application.Stores;
using Verify.Storage.Sqlite;
using Verify.Storage.Tests.Conformance;
using Verify.Storage.Tests.Crash;

namespace Verify.Storage.Tests.Sqlite;

/// <summary>What is special to a store in a file.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_store_that_is_open_cannot_be_opened_again()
    {
        await using var store = Open();

        var refusal = Assert.Throws<StoreException>(() => Open());

        Assert.Contains("open elsewhere", refusal.Message, StringComparison.Ordinal);
        await store.Claims.AppendAsync(SampleClaims.New("c1", "Still works"), default);
    }

    [Fact]
    public async Task A_store_that_another_process_writes_to_cannot_be_opened_until_that_ends()
    {
        using var writer = Process.Start(new ProcessStartInfo(
            "dotnet", ["exec", typeof(CrashWriter).Assembly.Location, CrashWriter.Command, folder.StorePath, "other"])
        {
            RedirectStandardOutput = true,
        })!;
        await writer.StandardOutput.ReadLineAsync();

        Assert.Throws<StoreException>(() => Open());

        writer.Kill();
        await writer.WaitForExitAsync();
        await using var store = Open();
        Assert.True(await store.Changes.ReadLastAsync(default) > 0);
    }

    [Fact]
    public async Task A_full_store_refuses_precisely_keeps_what_it_had_and_works_again_with_room()
    {
        var kept = new List<string>();
        await using (var store = Open(maxMegabytes: 1))
        {
            var refusal = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (var number = 0; number < 2_000; number++)
                {
                    await store.Articles.AppendAsync([Long($"a{number}")], default);
                    kept.Add($"a{number}");
                }
            });
            Assert.Contains("full", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(kept.Count, (await FindAllAsync(store, kept)).Count);
            Assert.NotEmpty((await store.Articles.ListAsync(new ArticleQuery(), default)).Items);
        }

        await using var roomier = Open();
        Assert.Equal(kept.Count, (await FindAllAsync(roomier, kept)).Count);
        Assert.Equal([AppendResult.Appended], await roomier.Articles.AppendAsync([Long($"a{kept.Count}")], default));
    }

    [Fact]
    public async Task On_a_full_store_a_write_that_fits_succeeds_beside_one_that_does_not()
    {
        await using var store = Open(maxMegabytes: 1);
        var large = SampleArticles.New("large", [.. Enumerable.Range(0, 20_000).Select(i => $"Sentence number {i} of many.")]);

        var writes = Enumerable.Range(0, 20)
            .Select(i => store.Claims.AppendAsync(SampleClaims.New($"c{i}", "Fits"), default).AsTask())
            .ToList();
        await Assert.ThrowsAsync<StoreException>(async () => await store.Articles.AppendAsync([large], default));

        Assert.All(await Task.WhenAll(writes), result => Assert.Equal(AppendResult.Appended, result));
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Run("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");

        var refusal = Assert.Throws<StoreException>(() => Open());

        Assert.Contains("another program", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("1", Run("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_as_such()
    {
        File.WriteAllText(folder.StorePath, string.Concat(Enumerable.Repeat("not a database at all ", 400)));

        var refusal = Assert.Throws<StoreException>(() => Open());

        Assert.Contains("no SQLite database", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_a_newer_release_is_refused_with_both_versions()
    {
        await Open().DisposeAsync();
        Run("INSERT INTO schema_versions VALUES (99, '2040-01-01')");

        var refusal = Assert.Throws<StoreException>(() => Open());

        Assert.Matches("schema version 99; this program knows versions up to \\d+", refusal.Message);
    }

    [Fact]
    public async Task A_cancelled_write_that_had_not_begun_writes_nothing()
    {
        await using var store = Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await store.Claims.AppendAsync(SampleClaims.New("c1", "Never"), new CancellationToken(canceled: true)));

        Assert.Equal(0, await store.Changes.ReadLastAsync(default));
    }

    private static ArticleAppend Long(string id) =>
        SampleArticles.New(id, [.. Enumerable.Range(0, 40).Select(i => $"Sentence {i} of article {id} is here.")]);

    private static ValueTask<IReadOnlySet<Core.Articles.ArticleId>> FindAllAsync(SqliteStore store, IEnumerable<string> ids) =>
        store.Articles.FindExistingAsync([.. ids.Select(id => new Core.Articles.ArticleId(id))], default);

    private SqliteStore Open(int? maxMegabytes = null) =>
        SqliteStore.Open(new SqliteStoreOptions { Path = folder.StorePath, MaxMegabytes = maxMegabytes }, TimeProvider.System);

    private string? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
