using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Testing.Processes;

namespace Verify.Benchmarks.Service;

/// <summary>How long <c>POST /v1/claims</c> takes when sixteen callers submit one claim after another.</summary>
internal static class SubmitSpeed
{
    private const double Bar = 300;

    private const int Connections = 16;

    private const int WarmUp = 100;

    public static async Task<Figure> MeasureAsync(ServerProcess server, IReadOnlyList<string> texts)
    {
        using var http = server.Connect();
        await SubmitAsync(http, texts.Take(WarmUp));
        var before = server.ProcessorTime;
        var asked = texts.Skip(WarmUp).ToArray();
        var watch = Stopwatch.StartNew();
        var answers = await SubmitAsync(http, asked);
        var seconds = watch.Elapsed.TotalSeconds;
        var times = new Percentiles(answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Milliseconds));
        var shed = answers.Count(answer => answer.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable);
        var failed = answers.Count(answer => answer.Status != HttpStatusCode.Created) - shed;
        return new(
            "POST /v1/claims at 16 connections p99 at most 300 ms",
            string.Create(
                CultureInfo.InvariantCulture,
                $"p50 {times.At(50):F0} p99 {times.At(99):F0} ms ({answers.Count} claims, {shed} shed, {failed} failed, {answers.Count / seconds:F0}/s, {(server.ProcessorTime - before).TotalMilliseconds / asked.Length:F1} ms of processor each)"),
            shed + failed == 0 && times.At(99) <= Bar);
    }

    private static async Task<IReadOnlyCollection<(HttpStatusCode Status, double Milliseconds)>> SubmitAsync(HttpClient http, IEnumerable<string> texts)
    {
        var answers = new ConcurrentBag<(HttpStatusCode, double)>();
        await Parallel.ForEachAsync(texts, new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (text, cancellation) =>
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await http.PostAsJsonAsync(
                new Uri("/v1/claims", UriKind.Relative), new ClaimSubmission(text), VerifyJson.Default.ClaimSubmission, cancellation);
            await answer.Content.ReadAsByteArrayAsync(cancellation);
            answers.Add((answer.StatusCode, Stopwatch.GetElapsedTime(begun).TotalMilliseconds));
        });
        return answers;
    }
}
