using Microsoft.Data.Sqlite;
using SQLitePCL;
using Verify.Application.Stores;

namespace Verify.Storage.Sqlite.Connections;

/// <summary>Says what a failure of SQLite means for whoever runs the store.</summary>
internal static class StoreFailure
{
    /// <summary>Whether the disk, rather than one write's content, is at fault.</summary>
    public static bool IsOfDisk(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_READONLY };

    public static StoreException From(Exception failure) => (failure as SqliteException)?.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => new StoreException(
            "The store is full: the disk, or the size that the store is allowed, is used up. Nothing of this write was kept; "
            + "what was accepted before is safe. Make room and try again.",
            failure),
        raw.SQLITE_IOERR => new StoreException(
            $"The store could not be written: {failure.Message} Nothing of this write was kept. Check the disk and try again.", failure),
        raw.SQLITE_READONLY => new StoreException(
            "The store cannot be written: its file or folder is read-only. Nothing of this write was kept.", failure),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new StoreException(
            "The store's file is damaged or is no SQLite database. Restore it from a backup.", failure),
        _ => new StoreException($"The store failed: {failure.Message}", failure),
    };
}
