using System.Globalization;
using Microsoft.Data.Sqlite;
using Verify.Application.Audit;
using Verify.Application.Outcomes;
using Verify.Storage.Stored;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Audit;

/// <summary>Merges the logs of claims and articles, in the order of the change feed, with the administration's.</summary>
internal sealed class SqliteAuditLog(ReaderPool readers) : IAuditLog
{
    private const string OfLogs = """
        SELECT changes.sequence, changes.at, coalesce(claim_events.actor, article_events.actor),
            coalesce(claim_events.kind, article_events.kind), changes.subject, changes.version,
            coalesce(claim_events.operation, article_events.operation)
        FROM changes
        LEFT JOIN claims ON changes.kind = 'Claim' AND claims.id = changes.subject
        LEFT JOIN claim_events ON claim_events.claim = claims.key AND claim_events.version = changes.version
        LEFT JOIN articles ON changes.kind = 'Article' AND articles.id = changes.subject
        LEFT JOIN article_events ON article_events.article = articles.key AND article_events.version = changes.version
        WHERE changes.sequence < $1 ORDER BY changes.sequence DESC LIMIT $2
        """;

    private const string OfAdministration = """
        SELECT sequence, at, actor, action, subject, NULL, NULL
        FROM administration WHERE sequence < $1 ORDER BY sequence DESC LIMIT $2
        """;

    public ValueTask<Page<AuditEntry>> ListAsync(string? cursor, int limit, CancellationToken cancellation)
    {
        var before = Place.Parse(cursor);
        return readers.ReadAsync(session => Merge(Read(session, OfLogs, before.Log, limit), Read(session, OfAdministration, before.Administration, limit), before, limit), cancellation);
    }

    private static Page<AuditEntry> Merge(List<Row> log, List<Row> administration, Place before, int limit)
    {
        var entries = new List<AuditEntry>(limit);
        var (first, second) = (0, 0);
        while (entries.Count < limit && (first < log.Count || second < administration.Count))
        {
            var isLog = second == administration.Count || (first < log.Count && log[first].Entry.At >= administration[second].Entry.At);
            entries.Add(isLog ? log[first++].Entry : administration[second++].Entry);
        }

        var next = new Place(
            first > 0 ? log[first - 1].Sequence : before.Log, second > 0 ? administration[second - 1].Sequence : before.Administration);
        return new Page<AuditEntry>(entries, entries.Count == limit ? next.ToString() : null);
    }

    private static List<Row> Read(Session session, string sql, long before, int limit) => session.Query(sql, ReadRow, before, limit);

    private static Row ReadRow(SqliteDataReader row) => new(row.GetInt64(0), new AuditEntry(
        StoredTime.Read(row.GetString(1)),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.IsDBNull(5) ? null : row.GetInt64(5),
        row.IsDBNull(6) ? null : row.GetString(6)));

    private readonly record struct Row(long Sequence, AuditEntry Entry);

    /// <summary>How far back each log has been read.</summary>
    private readonly record struct Place(long Log, long Administration)
    {
        public static Place Parse(string? cursor)
        {
            if (cursor is null)
            {
                return new Place(long.MaxValue, long.MaxValue);
            }

            var parts = cursor.Split('-');
            return parts.Length == 2
                && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var log)
                && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var administration)
                    ? new Place(log, administration)
                    : throw new ArgumentException("The cursor is not one that this list gave.", nameof(cursor));
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Log}-{Administration}");
    }
}
