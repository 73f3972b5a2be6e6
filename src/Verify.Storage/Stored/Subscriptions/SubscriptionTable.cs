using System.Data.Common;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;

namespace Verify.Storage.Stored.Subscriptions;

internal static class SubscriptionTable
{
    private const string Columns = """
        id, url, kind, subject, created_at, created_by, position, attempts, due_at, given_up_in_a_row, delivered_at,
        last_failure, disabled_because
        """;

    private const string Select = $"SELECT {Columns} FROM subscriptions";

    private const string Update = """
        UPDATE subscriptions SET position = $2, attempts = $3, due_at = $4, given_up_in_a_row = $5, delivered_at = $6, last_failure = $7,
            disabled_because = $8
        WHERE id = $1 AND
        """;

    public static Task InsertAsync(IStatements statements, Subscription subscription) => statements.ExecuteAsync(
        $"INSERT INTO subscriptions ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        [
            subscription.Id.Value,
            subscription.Request.Url,
            subscription.Request.Kind?.ToString(),
            subscription.Request.Subject,
            subscription.CreatedAt,
            subscription.CreatedBy,
            .. Row(subscription.Progress),
        ]);

    public static Task<Subscription?> FindAsync(IStatements statements, SubscriptionId id) =>
        statements.FirstAsync($"{Select} WHERE id = $1", Read, id.Value);

    public static Task<List<Subscription>> ListAsync(IStatements statements) => statements.QueryAsync($"{Select} ORDER BY key", Read);

    public static async Task<bool> RemoveAsync(IStatements statements, SubscriptionId id) =>
        await statements.ExecuteAsync("DELETE FROM subscriptions WHERE id = $1", id.Value).ConfigureAwait(false) > 0;

    public static async Task<bool> EnableAsync(IStatements statements, SubscriptionId id, SubscriptionProgress enabled) =>
        await statements.ExecuteAsync($"{Update} disabled_because IS NOT NULL", [id.Value, .. Row(enabled)]).ConfigureAwait(false) > 0;

    /// <summary>Replaces the progress of a subscription that the worker has; false when it has it no more.</summary>
    public static async Task<bool> SaveAsync(IStatements statements, SubscriptionId id, string worker, SubscriptionProgress progress) =>
        await statements.ExecuteAsync($"{Update} taken_by = $9", [id.Value, .. Row(progress), worker]).ConfigureAwait(false) > 0;

    /// <summary>Locks in one order, so that two workers that take at once do not wait for each other.</summary>
    public static Task TakeAsync(IStatements statements, string skipLocked, string worker, DateTimeOffset now, DateTimeOffset until) =>
        statements.ExecuteAsync(
            $"""
            UPDATE subscriptions SET taken_by = $1, taken_until = $3
            WHERE key IN (
                SELECT key FROM subscriptions
                WHERE disabled_because IS NULL AND (taken_by IS NULL OR taken_by = $1 OR taken_until <= $2) ORDER BY key {skipLocked})
            """,
            worker,
            now,
            until);

    public static Task<List<Subscription>> ListTakenAsync(IStatements statements, string worker, DateTimeOffset now) => statements.QueryAsync(
        $"{Select} WHERE taken_by = $1 AND taken_until > $2 AND disabled_because IS NULL ORDER BY key", Read, worker, now);

    public static Task<int> GiveBackAsync(IStatements statements, string worker) => statements.ExecuteAsync(
        "UPDATE subscriptions SET taken_by = NULL, taken_until = NULL WHERE taken_by = $1", worker);

    private static Subscription Read(DbDataReader row) => new(
        new SubscriptionId(row.GetString(0)),
        new SubscriptionRequest(row.GetString(1), row.IsDBNull(2) ? null : Enum.Parse<ChangeKind>(row.GetString(2)), row.TextOrNull(3)),
        row.Time(4),
        row.GetString(5),
        new SubscriptionProgress(row.GetInt64(6))
        {
            Attempts = row.GetInt32(7),
            DueAt = row.TimeOrNull(8),
            GivenUpInARow = row.GetInt32(9),
            DeliveredAt = row.TimeOrNull(10),
            LastFailure = row.TextOrNull(11),
            DisabledBecause = row.TextOrNull(12),
        });

    private static object?[] Row(SubscriptionProgress progress) =>
    [
        progress.Position,
        progress.Attempts,
        progress.DueAt,
        progress.GivenUpInARow,
        progress.DeliveredAt,
        progress.LastFailure,
        progress.DisabledBecause,
    ];
}
