using Microsoft.Extensions.Options;
using Npgsql;

namespace Verify.Cluster.Schema;

/// <summary>Creates what Orleans' PostgreSQL providers expect of a database: the membership and reminder tables and their statements.</summary>
/// <remarks>Silos read the statements once, when they start, so a newer release may replace them while older silos run.</remarks>
public sealed class OrleansSchema(IOptions<ClusterSettings> settings)
{
    // Any number no other migration of this database locks; it spells "orleans".
    private const long Lock = 0x6f726c65616e73;

    /// <summary>Applies the scripts in one transaction. Harmless on a database that has them, and from several silos at once.</summary>
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(settings.Value.ConnectionString);
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await RunAsync(connection, $"SELECT pg_advisory_xact_lock({Lock})", cancellation).ConfigureAwait(false);
                await RunAsync(connection, Script("Membership.sql"), cancellation).ConfigureAwait(false);
                await RunAsync(connection, Script("Reminders.sql"), cancellation).ConfigureAwait(false);
                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(OrleansSchema).Assembly.GetManifestResourceStream(typeof(OrleansSchema), name)!);
        return reader.ReadToEnd();
    }
}
