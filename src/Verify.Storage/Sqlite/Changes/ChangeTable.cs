using Verify.Application.Changes;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Changes;

/// <summary>The change feed's entries: one writer numbers them in the order in which they become visible.</summary>
internal static class ChangeTable
{
    public static void Insert(Session session, DateTimeOffset at, ChangeKind kind, string subject, long version) => session.Execute(
        "INSERT INTO changes (at, kind, subject, version) VALUES ($1, $2, $3, $4)",
        StoredTime.Write(at),
        kind.ToString(),
        subject,
        version);

    public static IReadOnlyList<Change> Read(Session session, long after, int limit) => session.Query(
        "SELECT sequence, at, kind, subject, version FROM changes WHERE sequence > $1 ORDER BY sequence LIMIT $2",
        row => new Change(
            row.GetInt64(0), StoredTime.Read(row.GetString(1)), Enum.Parse<ChangeKind>(row.GetString(2)), row.GetString(3), row.GetInt64(4)),
        after,
        limit);

    public static long ReadLast(Session session) =>
        session.First("SELECT max(sequence) FROM changes", row => row.IsDBNull(0) ? 0 : row.GetInt64(0));
}
