using System.Data;
using Npgsql;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Connections;

/// <summary>Lends connections and turns the database's failures into the store's.</summary>
/// <remarks>All that is read or written goes through here, so nothing else needs to know Npgsql's exceptions.</remarks>
internal sealed class Database(NpgsqlDataSource source) : IDatabase
{
    string IDatabase.SkipLocked => "FOR UPDATE SKIP LOCKED";

    /// <summary>Reads; each statement sees what is committed when it begins.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">The database cannot be reached or refused.</exception>
    public ValueTask<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellation) =>
        RunAsync((_, session) => read(session), cancellation);

    /// <summary>Reads several statements from one consistent state.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">The database cannot be reached or refused.</exception>
    public ValueTask<T> SnapshotAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellation) =>
        RunAsync((connection, session) => InTransactionAsync(connection, session, IsolationLevel.RepeatableRead, read, cancellation), cancellation);

    /// <summary>Writes in one transaction, durable when this returns.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">The database cannot be reached or refused.</exception>
    public ValueTask<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancellation) =>
        RunAsync((connection, session) => InTransactionAsync(connection, session, IsolationLevel.ReadCommitted, write, cancellation), cancellation);

    ValueTask<T> IDatabase.ReadAsync<T>(Func<IStatements, Task<T>> read, CancellationToken cancellation) => ReadAsync(read, cancellation);

    ValueTask<T> IDatabase.WriteAsync<T>(Func<IStatements, Task<T>> write, CancellationToken cancellation) => WriteAsync(write, cancellation);

    private async ValueTask<T> RunAsync<T>(Func<NpgsqlConnection, Session, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await work(connection, new Session(connection, cancellation)).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (StoreFailure.IsOfDatabase(failure))
        {
            throw StoreFailure.From(failure);
        }
    }

    private static async Task<T> InTransactionAsync<T>(
        NpgsqlConnection connection, Session session, IsolationLevel isolation, Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(isolation, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work(session).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }
    }
}
