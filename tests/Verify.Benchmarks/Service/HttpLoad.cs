using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Verify.Benchmarks.Service;

/// <summary>Asks for one address over and over: with wrk where it is installed, else with plain sockets of this process.</summary>
internal static class HttpLoad
{
    private const string Wrk = "/usr/bin/wrk";

    public static string Tool => File.Exists(Wrk) ? "wrk" : "sockets";

    /// <returns>Answers a second.</returns>
    public static Task<double> RunAsync(Uri address, int connections, TimeSpan duration) =>
        File.Exists(Wrk) ? RunWrkAsync(address, connections, duration) : RunSocketsAsync(address, connections, duration);

    private static async Task<double> RunWrkAsync(Uri address, int connections, TimeSpan duration)
    {
        var start = new ProcessStartInfo(
            Wrk,
            ["-t1", string.Create(CultureInfo.InvariantCulture, $"-c{connections}"), string.Create(CultureInfo.InvariantCulture, $"-d{duration.TotalSeconds:F0}s"), address.AbsoluteUri])
        {
            RedirectStandardOutput = true,
        };
        using var wrk = Process.Start(start)!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (output.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{address} refused:\n{output}");
        }

        var line = output.Split('\n').Single(line => line.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return double.Parse(line.AsSpan(line.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
    }

    private static async Task<double> RunSocketsAsync(Uri address, int connections, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(address, duration, watch))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> AskAsync(Uri address, TimeSpan duration, Stopwatch watch)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        var request = Encoding.ASCII.GetBytes($"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n");
        var buffer = new byte[1 << 18];
        var length = 0;
        var count = 0;
        while (watch.Elapsed < duration)
        {
            await stream.WriteAsync(request);
            for (var read = 0; length == 0 || read < length;)
            {
                read += await stream.ReadAsync(buffer.AsMemory(read));
                length = length == 0 ? LengthOf(buffer.AsSpan(0, read)) : length;
            }

            count++;
        }

        return count;
    }

    /// <returns>Of the whole answer; 0 while its header is not there.</returns>
    private static int LengthOf(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return 0;
        }

        var field = Encoding.ASCII.GetString(answer[..end]).Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return end + 4 + int.Parse(field.AsSpan(field.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
    }
}
