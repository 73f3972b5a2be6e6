using Microsoft.Data.Sqlite;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Subscriptions;

internal static class DeadLetterTable
{
    public const string Select = "SELECT key, sequence, at, kind, subject, version, attempts, failure, failed_at FROM dead_letters";

    /// <summary>Adds a letter, or replaces the one for the same change.</summary>
    public static void Put(Session session, long subscription, DeadLetter letter) => session.Execute(
        """
        INSERT INTO dead_letters (subscription, sequence, at, kind, subject, version, attempts, failed_at, failure)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (subscription, sequence) DO UPDATE
        SET attempts = excluded.attempts, failed_at = excluded.failed_at, failure = excluded.failure
        """,
        subscription,
        letter.Change.Sequence,
        StoredTime.Write(letter.Change.At),
        letter.Change.Kind.ToString(),
        letter.Change.Subject,
        letter.Change.Version,
        letter.Attempts,
        StoredTime.Write(letter.FailedAt),
        letter.Failure);

    public static DeadLetter? Find(Session session, SubscriptionId id, long subscription, long sequence) => session.First(
        $"{Select} WHERE subscription = $1 AND sequence = $2", row => Read(row, id), subscription, sequence);

    public static bool Remove(Session session, long subscription, long sequence) =>
        session.Execute("DELETE FROM dead_letters WHERE subscription = $1 AND sequence = $2", subscription, sequence) > 0;

    public static DeadLetter Read(SqliteDataReader row, SubscriptionId id) => new(
        id,
        new Change(
            row.GetInt64(1), StoredTime.Read(row.GetString(2)), Enum.Parse<ChangeKind>(row.GetString(3)), row.GetString(4), row.GetInt64(5)),
        row.GetInt32(6),
        StoredTime.Read(row.GetString(8)),
        row.GetString(7));
}
