using Microsoft.Data.Sqlite;
using Verify.Application.Events;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite;

/// <summary>One of the two logs.</summary>
internal sealed class EventTable<TEvent>
{
    private readonly Func<EventText, TEvent> read;
    private readonly string insert;
    private readonly string select;
    private readonly string selectAll;

    /// <param name="table">claim_events or article_events.</param>
    /// <param name="subject">Its column for the key of the claim or article.</param>
    public EventTable(string table, string subject, Func<EventText, TEvent> read)
    {
        this.read = read;
        insert = $"INSERT INTO {table} ({subject}, version, at, actor, operation, kind, body) VALUES ($1, $2, $3, $4, $5, $6, $7)";
        const string columns = "version, at, actor, operation, kind, body";
        select = $"SELECT {columns} FROM {table} WHERE {subject} = $1 AND at <= $2 ORDER BY version";
        selectAll = $"SELECT {columns}, {subject} FROM {table} WHERE {subject} IN (SELECT value FROM json_each($1)) ORDER BY {subject}, version";
    }

    public void Insert(Session session, long subject, EventRows rows)
    {
        var version = rows.FirstVersion;
        foreach (var (kind, json) in rows.Events)
        {
            session.Execute(insert, subject, version++, StoredTime.Write(rows.At), rows.Actor, rows.Operation, kind, json);
        }
    }

    public IReadOnlyList<RecordedEvent<TEvent>> Read(Session session, long subject, DateTimeOffset? until) =>
        session.Query(select, Read, subject, StoredTime.Write(until ?? DateTimeOffset.MaxValue));

    /// <summary>The logs of several.</summary>
    public ILookup<long, RecordedEvent<TEvent>> ReadAll(Session session, IEnumerable<long> subjects) => session
        .Query(selectAll, row => (Subject: row.GetInt64(6), Event: Read(row)), StoredArray.Write(subjects))
        .ToLookup(row => row.Subject, row => row.Event);

    private RecordedEvent<TEvent> Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        StoredTime.Read(row.GetString(1)),
        row.GetString(2),
        row.IsDBNull(3) ? null : row.GetString(3),
        read(new EventText(row.GetString(4), row.GetString(5))));
}
