using System.Data.Common;
using Verify.Application.Idempotency;

namespace Verify.Storage.Stored.Idempotency;

internal sealed class IdempotencyStore(IDatabase database, TimeProvider clock) : IIdempotencyStore
{
    private const int ForgottenAtOnce = 100;

    public ValueTask<IdempotencyClaim> BeginAsync(string key, string fingerprint, CancellationToken cancellation) =>
        database.WriteAsync(statements => BeginAsync(statements, key, fingerprint, clock.GetUtcNow()), cancellation);

    public async ValueTask CompleteAsync(string key, StoredAnswer answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await database.WriteAsync(
            statements => statements.ExecuteAsync(
                "UPDATE answers SET status = $2, content_type = $3, location = $4, body = $5 WHERE key = $1",
                key,
                answer.Status,
                answer.ContentType,
                answer.Location,
                answer.Body),
            cancellation).ConfigureAwait(false);
    }

    public async ValueTask AbandonAsync(string key, CancellationToken cancellation) => await database.WriteAsync(
        statements => statements.ExecuteAsync("DELETE FROM answers WHERE key = $1", key), cancellation).ConfigureAwait(false);

    private async Task<IdempotencyClaim> BeginAsync(IStatements statements, string key, string fingerprint, DateTimeOffset now)
    {
        await statements.ExecuteAsync(
            $"DELETE FROM answers WHERE key IN (SELECT key FROM answers WHERE at < $1 LIMIT {ForgottenAtOnce} {database.SkipLocked})",
            now - IdempotencyClaim.Kept).ConfigureAwait(false);
        await statements.ExecuteAsync(
            "DELETE FROM answers WHERE key = $1 AND (at < $2 OR (status IS NULL AND at < $3))",
            key,
            now - IdempotencyClaim.Kept,
            now - IdempotencyClaim.Patience).ConfigureAwait(false);
        if (await statements.ExecuteAsync(
            "INSERT INTO answers (key, fingerprint, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", key, fingerprint, now).ConfigureAwait(false) > 0)
        {
            return new IdempotencyClaim.Granted();
        }

        // No row: whoever had the key gave it up just now, and the caller's next try finds it free.
        return await statements.FirstAsync(
            "SELECT fingerprint, status, content_type, location, body FROM answers WHERE key = $1", row => Read(row, fingerprint), key)
            .ConfigureAwait(false) ?? new IdempotencyClaim.InProgress();
    }

    private static IdempotencyClaim Read(DbDataReader row, string fingerprint) =>
        row.GetString(0) != fingerprint ? new IdempotencyClaim.Mismatch()
        : row.IsDBNull(1) ? new IdempotencyClaim.InProgress()
        : new IdempotencyClaim.Answered(new StoredAnswer(
            row.GetInt32(1), row.TextOrNull(2), row.TextOrNull(3), row.GetFieldValue<byte[]>(4)));
}
