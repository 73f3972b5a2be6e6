using System.Data.Common;
using Npgsql;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Connections;

/// <summary>A connection in use, with the cancellation of whoever uses it.</summary>
/// <remarks>
/// A single array of texts is passed as an object, lest C# takes it for the list of arguments.
/// </remarks>
internal sealed class Session(NpgsqlConnection connection, CancellationToken cancellation) : IStatements
{
    public async Task<int> ExecuteAsync(string sql, params object?[] arguments)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            Bind(command.Parameters, arguments);
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Runs several statements without parameters.</summary>
    public Task ExecuteScriptAsync(string sql) => ExecuteAsync(sql);

    public async Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] arguments)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            Bind(command.Parameters, arguments);
            var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }

                return rows;
            }
        }
    }

    public async Task<T?> FirstAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] arguments)
    {
        var rows = await QueryAsync(sql, read, arguments).ConfigureAwait(false);
        return rows.Count > 0 ? rows[0] : default;
    }

    /// <summary>Statements that travel together; each answers with the first column of its first row, null without one.</summary>
    public async Task<IReadOnlyList<object?>> BatchAsync(IEnumerable<(string Sql, object?[] Arguments)> statements)
    {
        var batch = new NpgsqlBatch(connection);
        await using (batch.ConfigureAwait(false))
        {
            foreach (var (sql, arguments) in statements)
            {
                var command = new NpgsqlBatchCommand(sql);
                Bind(command.Parameters, arguments);
                batch.BatchCommands.Add(command);
            }

            return batch.BatchCommands.Count == 0 ? [] : await ReadFirstsAsync(batch).ConfigureAwait(false);
        }
    }

    /// <summary>Writes many rows with COPY.</summary>
    /// <param name="target">The table with its columns.</param>
    public async Task CopyAsync(string target, IEnumerable<object?[]> rows)
    {
        var import = await connection.BeginBinaryImportAsync($"COPY {target} FROM STDIN (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        await using (import.ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                await import.WriteRowAsync(cancellation, row).ConfigureAwait(false);
            }

            await import.CompleteAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<object?>> ReadFirstsAsync(NpgsqlBatch batch)
    {
        var firsts = new List<object?>(batch.BatchCommands.Count);
        var reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            do
            {
                firsts.Add(await reader.ReadAsync(cancellation).ConfigureAwait(false) ? reader.GetValue(0) : null);
            }
            while (await reader.NextResultAsync(cancellation).ConfigureAwait(false));
        }

        return firsts;
    }

    private static void Bind(NpgsqlParameterCollection parameters, object?[] arguments)
    {
        foreach (var argument in arguments)
        {
            parameters.Add(new NpgsqlParameter { Value = Storable(argument) });
        }
    }

    // The database's text cannot hold U+0000; what stands for it keeps every later character in its place.
    private static object Storable(object? argument) => argument switch
    {
        null => DBNull.Value,
        string text => text.Replace('\0', '\uFFFD'),
        DateTimeOffset time => time.ToUniversalTime(),
        _ => argument,
    };
}
