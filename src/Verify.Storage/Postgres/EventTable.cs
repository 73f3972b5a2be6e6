using Verify.Application.Events;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres;

/// <summary>One of the two logs.</summary>
internal sealed class EventTable<TEvent>
{
    private readonly Func<EventText, TEvent> read;
    private readonly string insert;
    private readonly string select;

    /// <param name="table">claim_events or article_events.</param>
    /// <param name="subject">Its column for the key of the claim or article.</param>
    /// <param name="subjects">The table of claims or articles.</param>
    public EventTable(string table, string subject, string subjects, Func<EventText, TEvent> read)
    {
        this.read = read;
        insert = $"INSERT INTO {table} ({subject}, version, at, actor, operation, kind, body) VALUES ($1, $2, $3, $4, $5, $6, $7)";
        select = $"""
            SELECT id, log.version, log.at, actor, operation, log.kind, body FROM {table} AS log JOIN {subjects} ON key = {subject}
            WHERE id = ANY($1) AND log.at <= $2 ORDER BY {subject}, log.version
            """;
    }

    public IEnumerable<(string Sql, object?[] Arguments)> Insert(long subject, EventRows rows) => rows.Events.Select(
        (text, index) => (insert, new object?[] { subject, rows.FirstVersion + index, rows.At, rows.Actor, rows.Operation, text.Kind, text.Json }));

    public async Task<IReadOnlyList<RecordedEvent<TEvent>>> ReadAsync(Session session, string id, DateTimeOffset? until)
    {
        var rows = await ReadAllAsync(session, [id], until).ConfigureAwait(false);
        return [.. rows[id]];
    }

    /// <summary>The logs of several claims or articles, each in order.</summary>
    public async Task<ILookup<string, RecordedEvent<TEvent>>> ReadAllAsync(Session session, string[] ids, DateTimeOffset? until)
    {
        var rows = await session.QueryAsync(
            select,
            row => (Id: row.GetString(0), Event: new RecordedEvent<TEvent>(
                row.GetInt64(1),
                row.GetFieldValue<DateTimeOffset>(2),
                row.GetString(3),
                row.IsDBNull(4) ? null : row.GetString(4),
                read(new EventText(row.GetString(5), row.GetString(6))))),
            ids,
            until ?? DateTimeOffset.MaxValue).ConfigureAwait(false);
        return rows.ToLookup(row => row.Id, row => row.Event, StringComparer.Ordinal);
    }
}
