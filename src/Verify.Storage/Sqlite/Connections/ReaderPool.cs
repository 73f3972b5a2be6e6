using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>A few connections for reading, opened as needed and lent one to a reader.</summary>
internal sealed class ReaderPool(SessionFactory factory, int size) : IDisposable
{
    private readonly ConcurrentBag<Session> idle = [];
    private readonly SemaphoreSlim free = new(size);

    /// <summary>Reads from one consistent state of the store.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">The file cannot be read.</exception>
    public async ValueTask<T> ReadAsync<T>(Func<Session, T> read, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var session = idle.TryTake(out var known) ? known : factory.OpenReader();
            try
            {
                return Snapshot(session, read);
            }
            catch (SqliteException failure)
            {
                throw StoreFailure.From(failure);
            }
            finally
            {
                idle.Add(session);
            }
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        free.Dispose();
    }

    private static T Snapshot<T>(Session session, Func<Session, T> read)
    {
        session.Execute("BEGIN");
        try
        {
            return read(session);
        }
        finally
        {
            session.Execute("ROLLBACK");
        }
    }
}
