namespace Verify.Storage.Stored;

/// <summary>A database of either kind, for what is stored in statements that both understand.</summary>
internal interface IDatabase
{
    /// <summary>
    /// Ends a query for rows that are about to be changed: it locks them, and passes over those that another process has
    /// locked. Empty where one process has the database to itself.
    /// </summary>
    string SkipLocked { get; }

    /// <exception cref="Verify.Application.Stores.StoreException">The database cannot be read.</exception>
    ValueTask<T> ReadAsync<T>(Func<IStatements, Task<T>> read, CancellationToken cancellation);

    /// <summary>Writes in one transaction, durable when this returns.</summary>
    /// <exception cref="Verify.Application.Stores.StoreException">The database cannot be written to.</exception>
    ValueTask<T> WriteAsync<T>(Func<IStatements, Task<T>> write, CancellationToken cancellation);
}
