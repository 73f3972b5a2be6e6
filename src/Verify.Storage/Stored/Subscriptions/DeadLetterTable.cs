using System.Data.Common;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;

namespace Verify.Storage.Stored.Subscriptions;

internal static class DeadLetterTable
{
    public const string Select = "SELECT key, sequence, at, kind, subject, version, attempts, failure, failed_at FROM dead_letters";

    private const string OfSubscription = "subscription = (SELECT key FROM subscriptions WHERE id = $1)";

    /// <summary>Adds a letter, or replaces the one for the same change.</summary>
    public static Task PutAsync(IStatements statements, DeadLetter letter) => statements.ExecuteAsync(
        """
        INSERT INTO dead_letters (subscription, sequence, at, kind, subject, version, attempts, failed_at, failure)
        VALUES ((SELECT key FROM subscriptions WHERE id = $1), $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (subscription, sequence) DO UPDATE
        SET attempts = excluded.attempts, failed_at = excluded.failed_at, failure = excluded.failure
        """,
        letter.Subscription.Value,
        letter.Change.Sequence,
        letter.Change.At,
        letter.Change.Kind.ToString(),
        letter.Change.Subject,
        letter.Change.Version,
        letter.Attempts,
        letter.FailedAt,
        letter.Failure);

    public static Task<DeadLetter?> FindAsync(IStatements statements, SubscriptionId id, long sequence) =>
        statements.FirstAsync($"{Select} WHERE {OfSubscription} AND sequence = $2", row => Read(row, id), id.Value, sequence);

    public static async Task<bool> ReplaceAsync(IStatements statements, DeadLetter letter) => await statements.ExecuteAsync(
        $"UPDATE dead_letters SET attempts = $3, failed_at = $4, failure = $5 WHERE {OfSubscription} AND sequence = $2",
        letter.Subscription.Value,
        letter.Change.Sequence,
        letter.Attempts,
        letter.FailedAt,
        letter.Failure).ConfigureAwait(false) > 0;

    public static async Task<bool> RemoveAsync(IStatements statements, SubscriptionId id, long sequence) => await statements.ExecuteAsync(
        $"DELETE FROM dead_letters WHERE {OfSubscription} AND sequence = $2", id.Value, sequence).ConfigureAwait(false) > 0;

    public static DeadLetter Read(DbDataReader row, SubscriptionId id) => new(
        id,
        new Change(row.GetInt64(1), row.Time(2), Enum.Parse<ChangeKind>(row.GetString(3)), row.GetString(4), row.GetInt64(5)),
        row.GetInt32(6),
        row.Time(8),
        row.GetString(7));
}
