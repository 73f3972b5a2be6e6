namespace Verify.Storage.Sqlite;

/// <summary>Where a SQLite store lies and how much it may use.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The database file; created with its folder when absent. Two more files beside it belong to it (-wal, -lock).</summary>
    public required string Path { get; init; }

    /// <summary>
    /// Whether an acknowledged write survives a power loss too (the default). Without it, it survives the end of the
    /// process but not that of the machine: for stores that are thrown away.
    /// </summary>
    public bool SurvivesPowerLoss { get; init; } = true;

    /// <summary>Page cache of the writing connection, in MiB. Default 64.</summary>
    public int WriterCacheMegabytes { get; init; } = 64;

    /// <summary>Page cache of each reading connection, in MiB. Default 16.</summary>
    public int ReaderCacheMegabytes { get; init; } = 16;

    /// <summary>How many reads run side by side. Default: one a processor, at least 2, at most 8.</summary>
    public int Readers { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>The largest size of the database in MiB; null for as much as the disk holds.</summary>
    public int? MaxMegabytes { get; init; }
}
