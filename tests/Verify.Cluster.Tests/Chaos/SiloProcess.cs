using System.Diagnostics;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>A silo as a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process process;
    private readonly int httpPort = Loopback.FreePort();

    private SiloProcess(string database)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Verify.Silo.dll"), "--urls", $"http://127.0.0.1:{httpPort}",
                "--Cluster:SiloPort", $"{Loopback.FreePort()}", "--Cluster:GatewayPort", $"{Loopback.FreePort()}",
                "--Cluster:DrainDelay", "00:00:00", "--Logging:LogLevel:Default", "Error",
            ])
        {
            RedirectStandardOutput = true,
            Environment = { ["Cluster__ConnectionString"] = database },
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Last = line.Data ?? Last;
        process.BeginOutputReadLine();
    }

    /// <summary>The last line that it wrote.</summary>
    public string Last { get; private set; } = "";

    /// <summary>Starts one and returns when it is ready.</summary>
    public static async Task<SiloProcess> StartAsync(string database)
    {
        var silo = new SiloProcess(database);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await client.GetAsync($"http://127.0.0.1:{silo.httpPort}/health/ready")).IsSuccessStatusCode)
                {
                    return silo;
                }
            }
            catch (HttpRequestException) when (!silo.process.HasExited && tries < 240)
            {
                // Not listening yet.
            }

            await Task.Delay(500);
        }
    }

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
