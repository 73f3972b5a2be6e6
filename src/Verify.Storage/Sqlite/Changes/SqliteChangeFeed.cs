using Verify.Application.Changes;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Changes;

internal sealed class SqliteChangeFeed(GroupCommitWriter writer, ReaderPool readers, ChangeSignal signal) : IChangeFeed
{
    public ValueTask<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellation) =>
        readers.ReadAsync(session => ChangeTable.Read(session, after, limit), cancellation);

    public ValueTask<long> ReadLastAsync(CancellationToken cancellation) => readers.ReadAsync(ChangeTable.ReadLast, cancellation);

    public async ValueTask WaitAsync(long after, CancellationToken cancellation)
    {
        while (true)
        {
            var next = signal.Next;
            if (await ReadLastAsync(cancellation).ConfigureAwait(false) > after)
            {
                return;
            }

            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    public ValueTask<long> ReadPositionAsync(string reader, CancellationToken cancellation) => readers.ReadAsync(
        session => session.First("SELECT sequence FROM readers WHERE name = $1", row => row.GetInt64(0), reader), cancellation);

    public async ValueTask SavePositionAsync(string reader, long sequence, CancellationToken cancellation) => await writer.WriteAsync(
        session => session.Execute(
            "INSERT INTO readers VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET sequence = max(sequence, excluded.sequence)",
            reader,
            sequence),
        _ => { },
        cancellation).ConfigureAwait(false);
}
