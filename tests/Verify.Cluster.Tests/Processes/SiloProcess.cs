using System.Diagnostics;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Processes;

/// <summary>A silo, or a gateway, as a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    private readonly Process process;

    private SiloProcess(string database, TimeSpan drainDelay, IEnumerable<string> options)
    {
        Address = new Uri($"http://127.0.0.1:{Loopback.FreePort()}");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Verify.Silo.dll"), "--urls", $"{Address}",
                "--Cluster:SiloPort", $"{Loopback.FreePort()}", "--Cluster:GatewayPort", $"{Loopback.FreePort()}",
                "--Cluster:DrainDelay", $"{drainDelay:c}", "--Logging:LogLevel:Default", "Error", .. options,
            ])
        {
            RedirectStandardOutput = true,
            Environment = { ["Cluster__ConnectionString"] = database },
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Last = line.Data ?? Last;
        process.BeginOutputReadLine();
    }

    /// <summary>Where it answers HTTP.</summary>
    public Uri Address { get; }

    public bool HasEnded => process.HasExited;

    /// <summary>The last line that it wrote.</summary>
    public string Last { get; private set; } = "";

    /// <summary>Starts one and returns when it is ready.</summary>
    /// <param name="options">Its role and what that needs; a silo without the API when there are none.</param>
    public static async Task<SiloProcess> StartAsync(string database, TimeSpan drainDelay = default, params IEnumerable<string> options)
    {
        var silo = new SiloProcess(database, drainDelay, options.DefaultIfEmpty("--silo-only"));
        while (!await silo.IsReadyAsync())
        {
            if (silo.HasEnded)
            {
                throw new InvalidOperationException($"The silo ended with {silo.process.ExitCode}: {silo.Last}");
            }

            await Task.Delay(500);
        }

        return silo;
    }

    /// <summary>Whether it wants to be given requests.</summary>
    public async Task<bool> IsReadyAsync() => await AskAsync() is { IsSuccessStatusCode: true };

    /// <summary>Whether it says that it is not ready, rather than nothing.</summary>
    public async Task<bool> IsDrainingAsync() => await AskAsync() is { IsSuccessStatusCode: false };

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end (SIGTERM).</summary>
    /// <returns>Its exit code, once it has.</returns>
    public async Task<int> StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!HasEnded)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<HttpResponseMessage?> AskAsync()
    {
        try
        {
            return await Http.GetAsync(new Uri(Address, "/health/ready"));
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }
}
