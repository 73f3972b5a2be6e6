using Microsoft.Data.Sqlite;
using Verify.Storage.Sqlite;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Sqlite.Schema;

namespace Verify.Storage.Tests.Sqlite;

public sealed class MigratorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Versions_start_at_1_and_have_no_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migrations.All.Count), Migrations.All.Select(migration => migration.Version));

    [Fact]
    public void An_older_store_is_brought_forward_with_its_content()
    {
        using var session = OpenSession();
        Migration[] first = [new(1, "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('kept')")];
        Migrator.Migrate(session, "store", first, TimeProvider.System);

        Migration[] both = [.. first, new(2, "ALTER TABLE notes ADD COLUMN author TEXT DEFAULT 'nobody'")];
        Migrator.Migrate(session, "store", both, TimeProvider.System);
        Migrator.Migrate(session, "store", both, TimeProvider.System);

        Assert.Equal("kept by nobody", session.First("SELECT text || ' by ' || author FROM notes", row => row.GetString(0)));
        Assert.Equal(2, session.First("SELECT count(*) FROM schema_versions", row => row.GetInt32(0)));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_version_before()
    {
        using var session = OpenSession();
        Migration[] broken = [new(1, "CREATE TABLE notes (text TEXT)"), new(2, "CREATE TABLE half (x); SELECT nonsense FROM nowhere")];

        Assert.Throws<SqliteException>(() => Migrator.Migrate(session, "store", broken, TimeProvider.System));

        Assert.Equal(1, session.First("SELECT max(version) FROM schema_versions", row => row.GetInt32(0)));
        Assert.Equal(0, session.First("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", row => row.GetInt32(0)));
    }

    private Session OpenSession() => new SessionFactory(new SqliteStoreOptions { Path = folder.StorePath }).OpenWriter();
}
