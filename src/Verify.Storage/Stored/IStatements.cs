using System.Data.Common;

namespace Verify.Storage.Stored;

/// <summary>Runs statements on an open connection.</summary>
/// <remarks>
/// Statements name their parameters $1, $2 and so on, in the order of the arguments. Times are passed as they are and read
/// with <see cref="StoredRow"/>.
/// </remarks>
internal interface IStatements
{
    /// <summary>Runs a statement; returns how many rows it changed.</summary>
    Task<int> ExecuteAsync(string sql, params object?[] arguments);

    /// <summary>The rows of a query, each read by <paramref name="read"/>.</summary>
    Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] arguments);

    /// <summary>The first row of a query; the default value when there is none.</summary>
    Task<T?> FirstAsync<T>(string sql, Func<DbDataReader, T> read, params object?[] arguments);
}
