using System.Net.Sockets;
using Npgsql;
using Verify.Application.Stores;

namespace Verify.Storage.Postgres.Connections;

/// <summary>Says what a failure of PostgreSQL means for whoever runs the store.</summary>
internal static class StoreFailure
{
    public static bool IsOfDatabase(Exception failure) => failure is NpgsqlException or SocketException or TimeoutException;

    public static StoreException From(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new StoreException(
            "The database is full. Nothing of this write was kept; what was accepted before is safe. Make room and try again.", failure),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => new StoreException(
            "The database takes no writes: this is a standby. Point the connection string at the primary.", failure),
        PostgresException { IsTransient: false } refused => new StoreException($"The database refused: {refused.MessageText}", failure),
        _ => new StoreException(
            $"The database cannot be reached: {failure.Message} Whether the write was kept is not known; try again under its operation id.",
            failure),
    };
}
