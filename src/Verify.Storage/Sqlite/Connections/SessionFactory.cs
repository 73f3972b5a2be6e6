using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>Opens connections to one database with the settings that the store relies on.</summary>
internal sealed class SessionFactory(SqliteStoreOptions options)
{
    private const int PageBytes = 4096;

    /// <summary>Opens the one connection that writes; it leaves it to a <see cref="Checkpointer"/> to empty the log.</summary>
    public Session OpenWriter()
    {
        var session = Open(SqliteOpenMode.ReadWriteCreate, options.WriterCacheMegabytes);
        session.Execute("PRAGMA journal_mode = WAL");
        session.Execute("PRAGMA wal_autocheckpoint = 0");
        Sync(session);
        if (options.MaxMegabytes is { } most)
        {
            session.Execute(Set("max_page_count", most * (1024L * 1024 / PageBytes)));
        }

        return session;
    }

    public Session OpenReader() => Open(SqliteOpenMode.ReadOnly, options.ReaderCacheMegabytes);

    public Checkpointer OpenCheckpointer(Session writer)
    {
        var session = Open(SqliteOpenMode.ReadWrite, options.ReaderCacheMegabytes);
        Sync(session);
        return new Checkpointer(writer, session);
    }

    private void Sync(Session session) => session.Execute($"PRAGMA synchronous = {(options.SurvivesPowerLoss ? "FULL" : "OFF")}");

    private Session Open(SqliteOpenMode mode, int cacheMegabytes)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 30,
        }.ToString());
        connection.Open();
        var session = new Session(connection);
        session.Execute(Set("page_size", PageBytes));
        session.Execute(Set("cache_size", -1024L * cacheMegabytes));
        session.Execute("PRAGMA foreign_keys = ON");
        return session;
    }

    private static string Set(string pragma, long value) =>
        string.Create(CultureInfo.InvariantCulture, $"PRAGMA {pragma} = {value}");
}
