using System.Globalization;
using Verify.Application.Stores;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Schema;

/// <summary>Brings a database forward to the schema of this program, one transaction a step.</summary>
internal static class Migrator
{
    /// <summary>Marks the file as Verify's ("Vrfy"), so that no other program's database is written to.</summary>
    private const long ApplicationId = 0x56726679;

    /// <exception cref="StoreException">The file is another program's, or was written by a newer version of this one.</exception>
    public static void Migrate(Session session, string path, IReadOnlyList<Migration> migrations, TimeProvider clock)
    {
        CheckOwner(session, path);
        session.Execute("CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)");
        var found = session.First("SELECT max(version) FROM schema_versions", row => row.IsDBNull(0) ? 0 : row.GetInt32(0));
        var known = migrations[^1].Version;
        if (found > known)
        {
            throw new StoreException(
                $"The store '{path}' has schema version {found}; this program knows versions up to {known}. Open it with a newer release.");
        }

        foreach (var migration in migrations.Where(migration => migration.Version > found))
        {
            Apply(session, migration, clock);
        }
    }

    private static void CheckOwner(Session session, string path)
    {
        var owner = session.First("PRAGMA application_id", row => row.GetInt64(0));
        if (owner == ApplicationId)
        {
            return;
        }

        if (owner != 0 || session.First("SELECT count(*) FROM sqlite_schema", row => row.GetInt64(0)) > 0)
        {
            throw new StoreException($"The file '{path}' is a database of another program. Choose another file for the store.");
        }

        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
    }

    private static void Apply(Session session, Migration migration, TimeProvider clock)
    {
        session.Execute("BEGIN IMMEDIATE");
        try
        {
            session.Execute(migration.Sql);
            session.Execute("INSERT INTO schema_versions VALUES ($1, $2)", migration.Version, StoredTime.Write(clock.GetUtcNow()));
            session.Execute("COMMIT");
        }
        catch
        {
            if (session.InTransaction)
            {
                session.Execute("ROLLBACK");
            }

            throw;
        }
    }
}
