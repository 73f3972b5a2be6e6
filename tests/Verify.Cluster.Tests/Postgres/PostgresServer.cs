using System.Diagnostics;
using Npgsql;

namespace Verify.Cluster.Tests.Postgres;

/// <summary>A PostgreSQL server with a data folder and a loopback port of its own, gone with its data when the tests end.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string data = Path.Combine(Path.GetTempPath(), $"verify-postgres-{Guid.NewGuid():N}");
    private readonly int port = Loopback.FreePort();

    /// <summary>The folder with <c>initdb</c> and <c>pg_ctl</c>, of the newest version installed; null when there is none.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql")
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    public async Task InitializeAsync()
    {
        if (Programs is null)
        {
            return;
        }

        await RunAsync("initdb", "-D", data, "-A", "trust", "-U", "verify", "--no-sync");
        await RunAsync(
            "pg_ctl", "-D", data, "-l", Path.Combine(data, "log"), "-w", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off", "start");
    }

    public async Task DisposeAsync()
    {
        if (Directory.Exists(data))
        {
            await RunAsync("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
            Directory.Delete(data, recursive: true);
        }
    }

    /// <summary>Creates an empty database and gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=verify;Database={database}";

    private static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        // PostgreSQL refuses to run as root; its package brings an account for it.
        var path = Path.Combine(Programs!, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {output}");
    }
}
