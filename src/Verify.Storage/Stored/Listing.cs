using System.Data.Common;
using System.Globalization;
using Verify.Application.Outcomes;

namespace Verify.Storage.Stored;

/// <summary>A filtered list, latest first, read page by page: a page starts after the last row of the one before.</summary>
internal sealed class Listing
{
    private const int MostRows = 1000;

    private readonly string select;
    private readonly string order;
    private readonly int limit;
    private readonly List<string> conditions = [];
    private readonly List<object?> arguments = [];

    /// <param name="select">Its first column is the key, its last the time that it is ordered by.</param>
    /// <exception cref="ArgumentException">The cursor is not one that a list gave.</exception>
    public Listing(string select, string order, string? cursor, int limit)
    {
        this.select = select;
        this.order = order;
        this.limit = Math.Clamp(limit, 1, MostRows);
        if (cursor is not null)
        {
            var (time, key) = PageCursor.Parse(cursor);
            conditions.Add($"({order}, key) < ($1, $2)");
            arguments.AddRange([time, key]);
        }
    }

    /// <summary>Adds a condition on a value, {0} in its text; nothing when there is no value.</summary>
    public void Where(string condition, object? value)
    {
        if (value is not null)
        {
            arguments.Add(value);
            conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, "$" + arguments.Count));
        }
    }

    public void Where(string condition) => conditions.Add(condition);

    public async Task<Page<T>> ReadAsync<T>(IStatements statements, Func<DbDataReader, T> read)
    {
        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var sql = $"{select}{where} ORDER BY {order} DESC, key DESC LIMIT ${arguments.Count + 1}";
        var rows = await statements.QueryAsync(
            sql, row => (Item: read(row), Cursor: new PageCursor(row.Time(row.FieldCount - 1), row.GetInt64(0))), [.. arguments, limit + 1])
            .ConfigureAwait(false);
        return rows.Count > limit
            ? new Page<T>([.. rows.Take(limit).Select(row => row.Item)], rows[limit - 1].Cursor.ToString())
            : new Page<T>(rows.ConvertAll(row => row.Item), null);
    }
}
