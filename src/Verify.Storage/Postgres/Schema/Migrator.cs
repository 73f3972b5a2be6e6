using Npgsql;
using Verify.Application.Stores;
using Verify.Storage.Postgres.Connections;

namespace Verify.Storage.Postgres.Schema;

/// <summary>Brings a database forward to the schema of this program, one transaction a step; harmless from several silos at once.</summary>
internal static class Migrator
{
    /// <exception cref="StoreException">The database was brought forward beyond what this program can work on.</exception>
    public static async Task MigrateAsync(
        NpgsqlDataSource source, IReadOnlyList<Migration> migrations, TimeProvider clock, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var session = new Session(connection, cancellation);
            await session.ExecuteAsync("SELECT pg_advisory_lock($1)", AdvisoryLocks.Migration).ConfigureAwait(false);
            try
            {
                await ApplyMissingAsync(connection, session, migrations, clock, cancellation).ConfigureAwait(false);
            }
            finally
            {
                await session.ExecuteAsync("SELECT pg_advisory_unlock($1)", AdvisoryLocks.Migration).ConfigureAwait(false);
            }
        }
    }

    private static async Task ApplyMissingAsync(
        NpgsqlConnection connection, Session session, IReadOnlyList<Migration> migrations, TimeProvider clock, CancellationToken cancellation)
    {
        await session.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, readable_from integer NOT NULL, applied_at timestamptz NOT NULL)")
            .ConfigureAwait(false);
        var (found, readableFrom) = await session.FirstAsync(
            "SELECT coalesce(max(version), 0), coalesce(max(readable_from), 0) FROM schema_versions",
            row => (row.GetInt32(0), row.GetInt32(1))).ConfigureAwait(false);
        var known = migrations[^1].Version;
        if (readableFrom > known)
        {
            throw new StoreException(
                $"The database has schema version {found}, which programs that know version {readableFrom} can use; "
                + $"this one knows versions up to {known}. Start a newer release.");
        }

        foreach (var migration in migrations.Where(migration => migration.Version > found))
        {
            var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await session.ExecuteScriptAsync(migration.Sql).ConfigureAwait(false);
                await session.ExecuteAsync(
                    "INSERT INTO schema_versions VALUES ($1, $2, $3)", migration.Version, migration.ReadableFrom, clock.GetUtcNow())
                    .ConfigureAwait(false);
                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            }
        }
    }
}
