using Verify.Application.Idempotency;
using Verify.Storage.Stored;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Idempotency;

internal sealed class SqliteIdempotencyStore(GroupCommitWriter writer, TimeProvider clock) : IIdempotencyStore
{
    public ValueTask<IdempotencyClaim> BeginAsync(string key, string fingerprint, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return writer.WriteAsync(session => Begin(session, key, fingerprint, now), _ => { }, cancellation);
    }

    public async ValueTask CompleteAsync(string key, StoredAnswer answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await writer.WriteAsync(
            session => session.Execute(
                "UPDATE answers SET status = $2, content_type = $3, location = $4, body = $5 WHERE key = $1",
                key,
                answer.Status,
                answer.ContentType,
                answer.Location,
                answer.Body),
            _ => { },
            cancellation).ConfigureAwait(false);
    }

    public async ValueTask AbandonAsync(string key, CancellationToken cancellation) => await writer.WriteAsync(
        session => session.Execute("DELETE FROM answers WHERE key = $1", key), _ => { }, cancellation).ConfigureAwait(false);

    private static IdempotencyClaim Begin(Session session, string key, string fingerprint, DateTimeOffset now)
    {
        session.Execute("DELETE FROM answers WHERE at < $1", StoredTime.Write(now - IdempotencyClaim.Kept));
        session.Execute(
            "DELETE FROM answers WHERE key = $1 AND status IS NULL AND at < $2", key, StoredTime.Write(now - IdempotencyClaim.Patience));
        if (session.Execute(
            "INSERT INTO answers (key, fingerprint, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", key, fingerprint, StoredTime.Write(now)) == 1)
        {
            return new IdempotencyClaim.Granted();
        }

        return session.First<IdempotencyClaim>(
            "SELECT fingerprint, status, content_type, location, body FROM answers WHERE key = $1",
            row => row.GetString(0) != fingerprint ? new IdempotencyClaim.Mismatch()
                : row.IsDBNull(1) ? new IdempotencyClaim.InProgress()
                : new IdempotencyClaim.Answered(new StoredAnswer(
                    row.GetInt32(1),
                    row.IsDBNull(2) ? null : row.GetString(2),
                    row.IsDBNull(3) ? null : row.GetString(3),
                    (byte[])row.GetValue(4))),
            key)!;
    }
}
