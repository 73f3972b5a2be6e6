using Verify.Application.Changes;
using Verify.Application.Stores;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Changes;

internal sealed class PostgresChangeFeed(Database database, ChangeSignal signal, TimeProvider clock) : IChangeFeed
{
    /// <summary>How long news may be missing before the feed is looked at all the same.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public ValueTask<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellation) =>
        database.ReadAsync(session => ChangeTable.ReadAsync(session, after, limit), cancellation);

    public ValueTask<long> ReadLastAsync(CancellationToken cancellation) =>
        database.ReadAsync(ChangeTable.ReadLastAsync, cancellation);

    public async ValueTask WaitAsync(long after, CancellationToken cancellation)
    {
        while (true)
        {
            var next = signal.Next;
            if (await IsBehindAsync(after, cancellation).ConfigureAwait(false))
            {
                return;
            }

            await Task.WhenAny(next, Task.Delay(Patience, clock, cancellation)).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public ValueTask<long> ReadPositionAsync(string reader, CancellationToken cancellation) => database.ReadAsync(
        session => session.FirstAsync("SELECT sequence FROM readers WHERE name = $1", row => row.GetInt64(0), reader), cancellation);

    public async ValueTask SavePositionAsync(string reader, long sequence, CancellationToken cancellation) => await database.WriteAsync(
        session => session.ExecuteAsync(
            "INSERT INTO readers VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET sequence = greatest(readers.sequence, excluded.sequence)",
            reader,
            sequence),
        cancellation).ConfigureAwait(false);

    // A database that is away for a while has no news; whoever waits goes on waiting.
    private async ValueTask<bool> IsBehindAsync(long after, CancellationToken cancellation)
    {
        try
        {
            return await ReadLastAsync(cancellation).ConfigureAwait(false) > after;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
