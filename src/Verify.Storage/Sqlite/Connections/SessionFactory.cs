using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>Opens connections to one database with the settings that the store relies on.</summary>
internal sealed class SessionFactory(SqliteStoreOptions options)
{
    /// <summary>How many pages the write-ahead log may hold before they are moved into the database: 16 MiB.</summary>
    private const int CheckpointPages = 4096;

    private const int PageBytes = 4096;

    public Session OpenWriter()
    {
        var session = Open(SqliteOpenMode.ReadWriteCreate, options.WriterCacheMegabytes);
        session.Execute("PRAGMA journal_mode = WAL");
        session.Execute($"PRAGMA synchronous = {(options.SurvivesPowerLoss ? "FULL" : "OFF")}");
        session.Execute(Set("wal_autocheckpoint", CheckpointPages));
        if (options.MaxMegabytes is { } most)
        {
            session.Execute(Set("max_page_count", most * (1024L * 1024 / PageBytes)));
        }

        return session;
    }

    public Session OpenReader() => Open(SqliteOpenMode.ReadOnly, options.ReaderCacheMegabytes);

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
