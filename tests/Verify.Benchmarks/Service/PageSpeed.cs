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

    private const int WarmUp = 20;

    private const int Visits = 200;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ServerProcess server, Corpus corpus, int articles)
    {
        using var http = server.Connect();
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return
        [
            await MeasureAsync(http, "claims", _ => "/"),
            await MeasureAsync(http, "claim", visit => $"/claims/{ServiceStore.WeighedId(visit % ServiceStore.Weighed)}"),
            await MeasureAsync(http, "articles", _ => "/articles"),
            await MeasureAsync(http, "article", visit => $"/articles/{corpus.Article(visit % articles).Id}"),
            await MeasureAsync(http, "outlets", _ => "/outlets"),
            await MeasureAsync(http, "feeds", _ => "/feeds"),
            await MeasureAsync(http, "ingest", _ => "/ingest"),
            await MeasureAsync(http, "activity", _ => "/activity"),
            await MeasureAsync(http, "keys", _ => "/keys"),
        ];
    }

    private static async Task<Figure> MeasureAsync(HttpClient http, string name, Func<int, string> address)
    {
        var bar = $"page of {name} p95 at most 50 ms";
        var times = new List<double>();
        for (var visit = -WarmUp; visit < Visits; visit++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(new Uri(address(Math.Max(0, visit)), UriKind.Relative));
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
        return new(bar, string.Create(CultureInfo.InvariantCulture, $"p50 {found.At(50):F1} p95 {found.At(95):F1} ms"), found.At(95) <= Bar);
    }
}
