using System.Data.Common;
using Verify.Application.Access;
using Verify.Storage.Stored.Audit;

namespace Verify.Storage.Stored.Access;

internal sealed class ApiKeyStore(IDatabase database) : IApiKeyStore
{
    private const string Columns = "id, name, scopes, secret_hash, created_at, expires_at, revoked_at, last_used_at";

    public async ValueTask AddAsync(ApiKey key, string actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        await database.WriteAsync(
            async statements =>
            {
                await AdministrationTable.InsertAsync(statements, key.CreatedAt, actor, "key-created", key.Id).ConfigureAwait(false);
                return await statements.ExecuteAsync(
                    $"INSERT INTO api_keys ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    key.Id,
                    key.Name,
                    ApiScopes.Write(key.Scopes),
                    key.SecretHash,
                    key.CreatedAt,
                    key.ExpiresAt,
                    key.RevokedAt,
                    key.LastUsedAt).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellation) => await database.ReadAsync(
        statements => statements.QueryAsync($"SELECT {Columns} FROM api_keys ORDER BY created_at, id", Read), cancellation).ConfigureAwait(false);

    public ValueTask<bool> RevokeAsync(string id, DateTimeOffset at, string actor, CancellationToken cancellation) => database.WriteAsync(
        async statements =>
        {
            if (await statements.ExecuteAsync(
                "UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", id, at).ConfigureAwait(false) > 0)
            {
                await AdministrationTable.InsertAsync(statements, at, actor, "key-revoked", id).ConfigureAwait(false);
                return true;
            }

            return await statements.FirstAsync("SELECT id FROM api_keys WHERE id = $1", row => row.GetString(0), id).ConfigureAwait(false) is not null;
        },
        cancellation);

    public async ValueTask MarkUsedAsync(string id, DateTimeOffset at, CancellationToken cancellation) => await database.WriteAsync(
        statements => statements.ExecuteAsync("UPDATE api_keys SET last_used_at = $2 WHERE id = $1", id, at), cancellation).ConfigureAwait(false);

    private static ApiKey Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        ApiScopes.Read(row.GetString(2)) ?? ApiScope.None,
        row.GetString(3),
        row.Time(4),
        row.TimeOrNull(5),
        row.TimeOrNull(6),
        row.TimeOrNull(7));
}
