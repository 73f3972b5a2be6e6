using System.Data.Common;
using Verify.Application.Audit;
using Verify.Application.Outcomes;

namespace Verify.Storage.Stored.Audit;

/// <summary>Merges the logs of claims and articles, in the order of the change feed, with the administration's.</summary>
internal sealed class AuditLog(IDatabase database) : IAuditLog
{
    private const string OfLogs = """
        SELECT changes.sequence, changes.at, coalesce(claim_events.actor, article_events.actor),
            coalesce(claim_events.kind, article_events.kind), changes.subject, changes.version,
            coalesce(claim_events.operation, article_events.operation), coalesce(claims.text, articles.title)
        FROM changes
        LEFT JOIN claims ON changes.kind = 'Claim' AND claims.id = changes.subject
        LEFT JOIN claim_events ON claim_events.claim = claims.key AND claim_events.version = changes.version
        LEFT JOIN articles ON changes.kind = 'Article' AND articles.id = changes.subject
        LEFT JOIN article_events ON article_events.article = articles.key AND article_events.version = changes.version
        WHERE changes.sequence < $1 ORDER BY changes.sequence DESC LIMIT $2
        """;

    private const string OfAdministration = """
        SELECT sequence, at, actor, action, subject, NULL, NULL, NULL
        FROM administration WHERE sequence < $1 ORDER BY sequence DESC LIMIT $2
        """;

    public ValueTask<Page<AuditEntry>> ListAsync(string? cursor, int limit, CancellationToken cancellation)
    {
        var before = AuditPlace.Parse(cursor);
        return database.ReadAsync(
            async statements => Merge(
                await statements.QueryAsync(OfLogs, ReadRow, before.Log, limit).ConfigureAwait(false),
                await statements.QueryAsync(OfAdministration, ReadRow, before.Administration, limit).ConfigureAwait(false),
                before,
                limit),
            cancellation);
    }

    private static Page<AuditEntry> Merge(List<Row> log, List<Row> administration, AuditPlace before, int limit)
    {
        var entries = new List<AuditEntry>(limit);
        var (first, second) = (0, 0);
        while (entries.Count < limit && (first < log.Count || second < administration.Count))
        {
            var isLog = second == administration.Count || (first < log.Count && log[first].Entry.At >= administration[second].Entry.At);
            entries.Add(isLog ? log[first++].Entry : administration[second++].Entry);
        }

        var next = new AuditPlace(
            first > 0 ? log[first - 1].Sequence : before.Log, second > 0 ? administration[second - 1].Sequence : before.Administration);
        return new Page<AuditEntry>(entries, entries.Count == limit ? next.ToString() : null);
    }

    private static Row ReadRow(DbDataReader row) => new(row.GetInt64(0), new AuditEntry(
        row.Time(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.TextOrNull(7),
        row.IsDBNull(5) ? null : row.GetInt64(5),
        row.TextOrNull(6)));

    private readonly record struct Row(long Sequence, AuditEntry Entry);
}
