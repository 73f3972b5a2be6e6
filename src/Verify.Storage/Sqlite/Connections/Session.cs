using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>A connection with its prepared statements. One user at a time.</summary>
/// <remarks>Statements name their parameters $1, $2 and so on, in the order of the arguments.</remarks>
internal sealed class Session : IStatements, IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public Session(SqliteConnection connection) => this.connection = connection;

    /// <summary>Whether a transaction is open: SQLite itself ends one after a full disk or an I/O error.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public long LastInsertedKey => raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>How many pages this connection has written since the last call.</summary>
    public int TakePagesWritten()
    {
        _ = raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var written, out _, resetFlg: 1);
        return written;
    }

    /// <summary>Copies what it can from the write-ahead log into the database, without waiting for anybody.</summary>
    /// <returns>How many pages the log has, copied or not; more than any log has where the copying failed.</returns>
    public int Checkpoint() =>
        raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var pages, out _) == raw.SQLITE_OK
            ? pages
            : int.MaxValue;

    /// <summary>Runs a statement; returns how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> arguments) => Bind(sql, arguments).ExecuteNonQuery();

    /// <summary>The rows of a query, each read by <paramref name="read"/>.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> arguments)
    {
        var rows = new List<T>();
        using var reader = Bind(sql, arguments).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The first row of a query; the default value when there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> arguments)
    {
        using var reader = Bind(sql, arguments).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    Task<int> IStatements.ExecuteAsync(string sql, params object?[] arguments) => Task.FromResult(Execute(sql, arguments));

    Task<List<T>> IStatements.QueryAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] arguments) =>
        Task.FromResult(Query<T>(sql, read, arguments));

    Task<T?> IStatements.FirstAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] arguments)
        where T : default => Task.FromResult(First<T>(sql, read, arguments));

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> arguments)
    {
        if (!statements.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= arguments.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            }

            statements.Add(sql, command);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            command.Parameters[i].Value = Storable(arguments[i]);
        }

        return command;
    }

    private static object Storable(object? argument) => argument switch
    {
        null => DBNull.Value,
        DateTimeOffset time => StoredTime.Write(time),
        _ => argument,
    };
}
