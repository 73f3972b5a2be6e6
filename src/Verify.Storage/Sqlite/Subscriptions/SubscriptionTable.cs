using Microsoft.Data.Sqlite;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Subscriptions;

internal static class SubscriptionTable
{
    private const string Select = """
        SELECT id, url, kind, subject, created_at, created_by, position, attempts, due_at, given_up_in_a_row, delivered_at,
            last_failure, disabled_because
        FROM subscriptions
        """;

    public static void Insert(Session session, Subscription subscription) => session.Execute(
        "INSERT INTO subscriptions VALUES (NULL, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        [
            subscription.Id.Value,
            subscription.Request.Url,
            subscription.Request.Kind?.ToString(),
            subscription.Request.Subject,
            StoredTime.Write(subscription.CreatedAt),
            subscription.CreatedBy,
            .. Row(subscription.Progress),
        ]);

    public static Subscription? Find(Session session, SubscriptionId id) => session.First($"{Select} WHERE id = $1", Read, id.Value);

    public static long? FindKey(Session session, SubscriptionId id) =>
        session.First<long?>("SELECT key FROM subscriptions WHERE id = $1", row => row.GetInt64(0), id.Value);

    public static IReadOnlyList<Subscription> List(Session session) => session.Query($"{Select} ORDER BY key", Read);

    public static bool Remove(Session session, SubscriptionId id) =>
        session.Execute("DELETE FROM subscriptions WHERE id = $1", id.Value) > 0;

    public static void Update(Session session, long key, SubscriptionProgress progress) => session.Execute(
        """
        UPDATE subscriptions SET position = $2, attempts = $3, due_at = $4, given_up_in_a_row = $5, delivered_at = $6, last_failure = $7,
            disabled_because = $8
        WHERE key = $1
        """,
        [key, .. Row(progress)]);

    private static Subscription Read(SqliteDataReader row) => new(
        new SubscriptionId(row.GetString(0)),
        new SubscriptionRequest(row.GetString(1), row.IsDBNull(2) ? null : Enum.Parse<ChangeKind>(row.GetString(2)), Text(row, 3)),
        StoredTime.Read(row.GetString(4)),
        row.GetString(5),
        new SubscriptionProgress(row.GetInt64(6))
        {
            Attempts = row.GetInt32(7),
            DueAt = Time(row, 8),
            GivenUpInARow = row.GetInt32(9),
            DeliveredAt = Time(row, 10),
            LastFailure = Text(row, 11),
            DisabledBecause = Text(row, 12),
        });

    private static object?[] Row(SubscriptionProgress progress) =>
    [
        progress.Position,
        progress.Attempts,
        progress.DueAt is { } due ? StoredTime.Write(due) : null,
        progress.GivenUpInARow,
        progress.DeliveredAt is { } delivered ? StoredTime.Write(delivered) : null,
        progress.LastFailure,
        progress.DisabledBecause,
    ];

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : StoredTime.Read(row.GetString(column));
}
