using Microsoft.Data.Sqlite;
using Verify.Application.Access;
using Verify.Storage.Stored;
using Verify.Storage.Sqlite.Audit;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Access;

internal sealed class SqliteApiKeyStore(GroupCommitWriter writer, ReaderPool readers) : IApiKeyStore
{
    public async ValueTask AddAsync(ApiKey key, string actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        await writer.WriteAsync(
            session =>
            {
                AdministrationTable.Insert(session, key.CreatedAt, actor, "key-created", key.Id);
                return session.Execute(
                    "INSERT INTO api_keys VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    key.Id,
                    key.Name,
                    ApiScopes.Write(key.Scopes),
                    key.SecretHash,
                    StoredTime.Write(key.CreatedAt),
                    Time(key.ExpiresAt),
                    Time(key.RevokedAt),
                    Time(key.LastUsedAt));
            },
            _ => { },
            cancellation).ConfigureAwait(false);
    }

    public ValueTask<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellation) => readers.ReadAsync<IReadOnlyList<ApiKey>>(
        session => session.Query(
            """
            SELECT id, name, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at
            FROM api_keys ORDER BY created_at, id
            """,
            Read),
        cancellation);

    public ValueTask<bool> RevokeAsync(string id, DateTimeOffset at, string actor, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            if (session.Execute("UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", id, StoredTime.Write(at)) == 0)
            {
                return session.First("SELECT 1 FROM api_keys WHERE id = $1", row => row.GetInt64(0), id) == 1;
            }

            AdministrationTable.Insert(session, at, actor, "key-revoked", id);
            return true;
        },
        _ => { },
        cancellation);

    public async ValueTask MarkUsedAsync(string id, DateTimeOffset at, CancellationToken cancellation) => await writer.WriteAsync(
        session => session.Execute("UPDATE api_keys SET last_used_at = $2 WHERE id = $1", id, StoredTime.Write(at)),
        _ => { },
        cancellation).ConfigureAwait(false);

    private static ApiKey Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        ApiScopes.Read(row.GetString(2)) ?? ApiScope.None,
        row.GetString(3),
        StoredTime.Read(row.GetString(4)),
        ReadTime(row, 5),
        ReadTime(row, 6),
        ReadTime(row, 7));

    private static DateTimeOffset? ReadTime(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : StoredTime.Read(row.GetString(column));

    private static string? Time(DateTimeOffset? time) => time is { } known ? StoredTime.Write(known) : null;
}
