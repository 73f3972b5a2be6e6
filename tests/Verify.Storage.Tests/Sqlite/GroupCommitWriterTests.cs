using Verify.Storage.Sqlite;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Tests.Sqlite;

public sealed class GroupCommitWriterTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly SessionFactory factory;
    private readonly GroupCommitWriter writer;
    private int commits;

    public GroupCommitWriterTests()
    {
        factory = new SessionFactory(new SqliteStoreOptions { Path = folder.StorePath, SurvivesPowerLoss = false });
        var session = factory.OpenWriter();
        session.Execute("CREATE TABLE notes (text TEXT NOT NULL UNIQUE)");
        writer = new GroupCommitWriter(session, factory.OpenCheckpointer(session), () => Interlocked.Increment(ref commits));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await writer.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Writes_that_arrive_together_share_a_commit()
    {
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(() => AddAsync($"note {i}"))));

        Assert.Equal(500, Count());
        Assert.InRange(commits, 1, 400);
    }

    [Fact]
    public async Task A_write_that_fails_takes_no_other_with_it_and_leaves_nothing()
    {
        var writes = Enumerable.Range(0, 30).Select(i => Task.Run(() => i % 3 == 0 ? AddThenFailAsync($"note {i}") : AddAsync($"note {i}"))).ToArray();

        foreach (var (write, i) in writes.Select((write, i) => (write, i)))
        {
            if (i % 3 == 0)
            {
                await Assert.ThrowsAsync<InvalidDataException>(() => write);
            }
            else
            {
                await write;
            }
        }

        Assert.Equal(20, Count());
    }

    [Fact]
    public async Task What_is_kept_in_memory_is_told_in_the_order_of_commits_and_before_the_caller()
    {
        var told = new List<int>();
        var writes = Enumerable.Range(0, 200).Select(i => writer.WriteAsync(
            session => session.Execute("INSERT INTO notes VALUES ($1)", $"note {i}") + i, result => told.Add(result), default).AsTask());

        var results = await Task.WhenAll(writes);

        Assert.Equal(results, told);
    }

    [Fact]
    public async Task The_log_begins_anew_while_writes_go_on_so_that_it_does_not_grow_with_them()
    {
        const int megabyte = 1 << 20;
        for (var written = 0; written < 120; written++)
        {
            await AddAsync($"{written} {new string('n', megabyte)}");
        }

        Assert.InRange(new FileInfo(folder.StorePath + "-wal").Length, 10 * megabyte, 60 * megabyte);
        Assert.Equal(120, Count());
    }

    [Fact]
    public async Task Closing_finishes_the_writes_that_were_accepted()
    {
        var writes = Enumerable.Range(0, 50).Select(i => AddAsync($"note {i}")).ToArray();

        await writer.DisposeAsync();

        await Task.WhenAll(writes);
        Assert.Equal(50, Count());
    }

    private Task AddAsync(string text) =>
        writer.WriteAsync(session => session.Execute("INSERT INTO notes VALUES ($1)", text), _ => { }, default).AsTask();

    private Task AddThenFailAsync(string text) => writer.WriteAsync<int>(
        session =>
        {
            session.Execute("INSERT INTO notes VALUES ($1)", text);
            throw new InvalidDataException(text);
        },
        _ => { },
        default).AsTask();

    private int Count()
    {
        using var reader = factory.OpenReader();
        return reader.First("SELECT count(*) FROM notes", row => row.GetInt32(0));
    }
}
