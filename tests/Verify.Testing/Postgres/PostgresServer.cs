using System.Diagnostics;
using Npgsql;

namespace Verify.Testing.Postgres;

/// <summary>A PostgreSQL server with a data folder and a loopback port of its own, gone with its data when disposed.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>Why there is no server, for a skipped test to say.</summary>
    public const string Missing = "PostgreSQL is not installed (Debian package postgresql)";

    private readonly string data = Path.Combine(Path.GetTempPath(), $"verify-postgres-{Guid.NewGuid():N}");
    private readonly int port = Loopback.FreePort();
    private readonly bool survivesPowerLoss;

    private PostgresServer(bool survivesPowerLoss) => this.survivesPowerLoss = survivesPowerLoss;

    /// <summary>The folder with <c>initdb</c> and <c>pg_ctl</c>, of the newest version installed; null when there is none.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql")
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    /// <summary>Starts one.</summary>
    /// <param name="survivesPowerLoss">Whether commits wait for the disk, as in production; tests go faster without.</param>
    /// <exception cref="InvalidOperationException">There is no PostgreSQL here, or it did not start.</exception>
    public static async Task<PostgresServer> StartAsync(bool survivesPowerLoss = false)
    {
        var server = new PostgresServer(survivesPowerLoss);
        await RunAsync("initdb", "-D", server.data, "-A", "trust", "-U", "verify", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync").ConfigureAwait(false);
        await server.StartAgainAsync().ConfigureAwait(false);
        return server;
    }

    /// <summary>Starts the server again after <see cref="KillAsync"/>.</summary>
    public Task StartAgainAsync() => RunAsync(
        "pg_ctl", "-D", data, "-l", Path.Combine(data, "log"), "-w", "-o",
        $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 -c fsync={(survivesPowerLoss ? "on" : "off")}", "start");

    /// <summary>Ends the server as a crash would.</summary>
    public Task KillAsync() => RunAsync("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");

    public async ValueTask DisposeAsync()
    {
        await KillAsync().ConfigureAwait(false);
        Directory.Delete(data, recursive: true);
    }

    /// <summary>Creates an empty database and gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using (source.ConfigureAwait(false))
        {
            var command = source.CreateCommand($"CREATE DATABASE {name}");
            await using (command.ConfigureAwait(false))
            {
                await command.ExecuteNonQueryAsync().ConfigureAwait(false);
            }
        }

        return ConnectionString(name);
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=verify;Database={database};Maximum Pool Size=30";

    private static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        // PostgreSQL refuses to run as root; its package brings an account for it.
        var path = Path.Combine(Programs ?? throw new InvalidOperationException(Missing), program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
        }
    }
}
