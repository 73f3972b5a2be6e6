using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Verify.Server;

namespace Verify.Benchmarks.Api;

/// <summary>
/// Compares <c>GET /v1/claims/{id}</c> of a server with a bare minimal API that returns the same bytes, in turns, so that what
/// else the machine does weighs on both.
/// </summary>
internal static class ApiSpeedCommand
{
    private const int Connections = 16;

    private const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("verify-api-speed-").FullName;
        await using var server = VerifyServer.Build(["--sample", "--data", folder, "--urls", "http://127.0.0.1:0"]);
        server.Lifetime.ApplicationStopped.Register(() => Directory.Delete(folder, recursive: true));
        await server.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
        await WaitForSampleAsync(http);
        var body = await http.GetByteArrayAsync(new Uri("/v1/claims/s01", UriKind.Relative));
        await using var bare = await StartBareAsync(body);
        var ratios = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var ours = await LoadAsync(new Uri(server.Urls.Single()), "/v1/claims/s01");
            var theirs = await LoadAsync(new Uri(bare.Urls.Single()), "/");
            if (round > 0)
            {
                ratios.Add(ours / theirs);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ours:0} and {theirs:0} requests a second: {ours / theirs:0.00}"));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{body.Length} bytes, median ratio {ratios.Order().ElementAt(Rounds / 2):0.00}"));
        await server.StopAsync();
    }

    private static async Task WaitForSampleAsync(HttpClient http)
    {
        while (!(await http.GetStringAsync(new Uri("/v1/claims?status=corroborated", UriKind.Relative))).Contains("\"s01\"", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private static async Task<WebApplication> StartBareAsync(byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => TypedResults.Bytes(body, "application/json; charset=utf-8"));
        await app.StartAsync();
        return app;
    }

    /// <returns>Requests a second.</returns>
    private static async Task<double> LoadAsync(Uri server, string path)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => ConnectAsync(server, path, watch))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task<int> ConnectAsync(Uri server, string path, Stopwatch watch)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port);
        var stream = client.GetStream();
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\n\r\n");
        var buffer = new byte[1 << 17];
        var length = 0;
        var count = 0;
        while (watch.Elapsed < Round)
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
