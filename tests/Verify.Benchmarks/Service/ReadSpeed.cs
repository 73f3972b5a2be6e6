using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Verify.Testing.Processes;

namespace Verify.Benchmarks.Service;

/// <summary>
/// Compares <c>GET /v1/claims/{id}</c> with a bare minimal API that returns the same bytes, each in a process of its own and
/// in turns, so that what else the machine does weighs on both.
/// </summary>
internal static class ReadSpeed
{
    public const string BareCommand = "bare";

    private const double Bar = 0.6;

    private const int Connections = 16;

    private const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task<Figure> MeasureAsync(ServerProcess server, string folder)
    {
        using var http = server.Connect();
        var claim = new Uri(server.Address, $"/v1/claims/{ServiceStore.WeighedId(0)}");
        var body = Path.Combine(folder, "body.json");
        await File.WriteAllBytesAsync(body, await http.GetByteArrayAsync(claim));
        await using var bare = await ServerProcess.StartAsync(typeof(ReadSpeed).Assembly.Location, [BareCommand, body]);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var one = await HttpLoad.RunAsync(claim, Connections, Round);
            var other = await HttpLoad.RunAsync(bare.Address, Connections, Round);
            if (round > 0)
            {
                ours.Add(one);
                theirs.Add(other);
            }
        }

        var ratio = Median(ours.Zip(theirs, (one, other) => one / other));
        return new(
            "GET /v1/claims/{id} at least 0.6 of a bare API",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ratio:F2} ({Median(ours):F0} and {Median(theirs):F0} requests/s of {new FileInfo(body).Length} bytes, {HttpLoad.Tool})"),
            ratio >= Bar);
    }

    /// <summary>The program to compare with.</summary>
    public static async Task ServeBareAsync(string[] arguments)
    {
        var body = await File.ReadAllBytesAsync(arguments[0]);
        var builder = WebApplication.CreateSlimBuilder(arguments[1..]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var app = builder.Build();
        app.MapGet("/", () => TypedResults.Bytes(body, "application/json; charset=utf-8"));
        await app.RunAsync();
    }

    private static double Median(IEnumerable<double> values) => new Percentiles(values).At(50);
}
