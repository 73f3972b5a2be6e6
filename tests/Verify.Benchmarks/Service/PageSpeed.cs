using System.Diagnostics;
using System.Globalization;
using System.Net;
using Verify.Benchmarks.Store;
using Verify.Testing.Processes;

namespace Verify.Benchmarks.Service;

/// <summary>How long the pages of the desk take, over loopback: a little more than the server itself needs.</summary>
internal static class PageSpeed
{
    private const double Bar = 50;

    /// <summary>Until the code is compiled and what is searched for often is in memory.</summary>
    private const int WarmUp = 200;

    private const int Visits = 200;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ServerProcess server, Corpus corpus, int articles)
    {
        using var http = server.Connect();
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return
        [
            await MeasureAsync(server, http, "claims", _ => "/"),
            await MeasureAsync(server, http, "claim", visit => $"/claims/{ServiceStore.WeighedId(visit % ServiceStore.Weighed)}"),
            await MeasureAsync(server, http, "articles", _ => "/articles"),
            await MeasureAsync(server, http, "article", visit => $"/articles/{corpus.Article(visit % articles).Id}"),
            await MeasureAsync(server, http, "outlets", _ => "/outlets"),
            await MeasureAsync(server, http, "feeds", _ => "/feeds"),
            await MeasureAsync(server, http, "ingest", _ => "/ingest"),
            await MeasureAsync(server, http, "activity", _ => "/activity"),
            await MeasureAsync(server, http, "keys", _ => "/keys"),
        ];
    }

    private static async Task<Figure> MeasureAsync(ServerProcess server, HttpClient http, string name, Func<int, string> address)
    {
        var bar = $"page of {name} p95 at most 50 ms";
        var times = new List<double>();
        var before = server.ProcessorTime;
        for (var visit = -WarmUp; visit < Visits; visit++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(new Uri(address(visit + WarmUp), UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                return new(bar, $"answers {(int)answer.StatusCode}", false);
            }

            if (visit >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        var found = new Percentiles(times);
        return new(
            bar,
            string.Create(
                CultureInfo.InvariantCulture,
                $"p50 {found.At(50):F1} p95 {found.At(95):F1} ms ({(server.ProcessorTime - before).TotalMilliseconds / (Visits + WarmUp):F1} ms of processor each)"),
            found.At(95) <= Bar);
    }
}
