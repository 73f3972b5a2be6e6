using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>The open file, for what is stored in statements that PostgreSQL understands too.</summary>
internal sealed class SqliteDatabase(GroupCommitWriter writer, ReaderPool readers) : IDatabase
{
    public string SkipLocked => "";

    public ValueTask<T> ReadAsync<T>(Func<IStatements, Task<T>> read, CancellationToken cancellation) =>
        readers.ReadAsync(session => Ended(read(session)), cancellation);

    public ValueTask<T> WriteAsync<T>(Func<IStatements, Task<T>> write, CancellationToken cancellation) =>
        writer.WriteAsync(session => Ended(write(session)), _ => { }, cancellation);

    /// <summary>The result of work that awaits nothing but statements: on a file these end before they return, and so has the work.</summary>
    private static T Ended<T>(Task<T> work) => work.IsCompleted
        ? work.GetAwaiter().GetResult()
        : throw new InvalidOperationException("The work awaited something else than its statements.");
}
