using System.Data.Common;
using Verify.Application.Changes;
using Verify.Storage.Postgres.Connections;

namespace Verify.Storage.Postgres.Changes;

/// <summary>The change feed's entries.</summary>
/// <remarks>
/// A sequence alone would let a reader skip: a transaction that takes 7 may commit after one that takes 8. So each takes a
/// lock before its number and holds it until it has committed (PostgreSQL releases locks only once the transaction is
/// visible): numbers become visible in their order. All other work of a transaction goes before this, so that what runs one
/// at a time is the numbering and the commit.
/// </remarks>
internal static class ChangeTable
{
    /// <summary>The channel on which each commit with changes is announced.</summary>
    public const string Channel = "verify_changes";

    /// <summary>The statements that write a change; the last thing in a transaction. The first locks, the last announces.</summary>
    public static IEnumerable<(string Sql, object?[] Arguments)> Insert(
        DateTimeOffset at, ChangeKind kind, IEnumerable<(string Subject, long Version)> changes)
    {
        yield return ("SELECT pg_advisory_xact_lock($1)", [AdvisoryLocks.Feed]);
        foreach (var (subject, version) in changes)
        {
            yield return (
                "INSERT INTO changes (at, kind, subject, version) VALUES ($1, $2, $3, $4) RETURNING sequence",
                [at, kind.ToString(), subject, version]);
        }

        yield return ($"NOTIFY {Channel}", []);
    }

    public static async Task<IReadOnlyList<Change>> ReadAsync(Session session, long after, int limit) => await session.QueryAsync(
        "SELECT sequence, at, kind, subject, version FROM changes WHERE sequence > $1 ORDER BY sequence LIMIT $2",
        Read,
        after,
        limit).ConfigureAwait(false);

    public static Task<long> ReadLastAsync(Session session) =>
        session.FirstAsync("SELECT coalesce(max(sequence), 0) FROM changes", row => row.GetInt64(0));

    private static Change Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1), Enum.Parse<ChangeKind>(row.GetString(2)), row.GetString(3), row.GetInt64(4));
}
