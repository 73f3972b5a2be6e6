using System.Diagnostics;
using System.Globalization;

namespace Verify.Testing.Processes;

/// <summary>A web program of this solution in a process of its own, on a free port of loopback.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private readonly Process process;
    private readonly List<string> output = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(string assembly, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", ["exec", assembly, .. arguments, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true },
            EnableRaisingEvents = true,
        };
        foreach (var (name, value) in environment)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The server ended before it listened:\n{Output}"));
        process.Start();
        process.BeginOutputReadLine();
    }

    public Uri Address => address.Task.GetAwaiter().GetResult();

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return string.Join('\n', output);
            }
        }
    }

    /// <summary>What it holds of the machine's memory, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts one and returns when it listens.</summary>
    /// <param name="assembly">The program's file.</param>
    /// <param name="environment">Added to the environment of this process.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message holds what it wrote.</exception>
    public static async Task<ServerProcess> StartAsync(
        string assembly, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>>? environment = null)
    {
        var server = new ServerProcess(assembly, arguments, environment ?? []);
        await server.address.Task.ConfigureAwait(false);
        return server;
    }

    public HttpClient Connect() => new() { BaseAddress = Address };

    /// <summary>Ends it as a power cut would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <summary>Asks it to end (SIGTERM) and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", process.Id.ToString(CultureInfo.InvariantCulture));
        await process.WaitForExitAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync().ConfigureAwait(false);
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (output)
        {
            output.Add(line);
        }

        var place = line.IndexOf(Announcement, StringComparison.Ordinal);
        if (place >= 0)
        {
            address.TrySetResult(new Uri(line[(place + Announcement.Length)..].Trim()));
        }
    }
}
