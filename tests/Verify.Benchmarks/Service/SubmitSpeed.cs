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

    /// <summary>Until the code is compiled and what is searched for often is in memory; shown, with no bar.</summary>
    private const int WarmUp = 600;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ServerProcess server, IReadOnlyList<string> texts)
    {
        using var http = server.Connect();
        var first = await SubmitAsync(http, texts.Take(WarmUp));
        var before = server.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var answers = await SubmitAsync(http, texts.Skip(WarmUp));
        var seconds = watch.Elapsed.TotalSeconds;
        var processor = (server.ProcessorTime - before).TotalMilliseconds / answers.Count;
        var shed = answers.Count(answer => answer.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable);
        var failed = answers.Count(answer => answer.Status != HttpStatusCode.Created) - shed;
        return
        [
            new(
                "POST /v1/claims at 16 connections p99 at most 300 ms",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Times(answers)} ({answers.Count} claims, {shed} shed, {failed} failed, {answers.Count / seconds:F0}/s, {processor:F1} ms of processor each)"),
                shed + failed == 0 && Percentile(answers, 99) <= Bar),
            new("the first claims after the server has started", $"{Times(first)} ({WarmUp} claims)", null),
        ];
    }

    private static string Times(IReadOnlyCollection<Answer> answers) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {Percentile(answers, 50):F0} p99 {Percentile(answers, 99):F0} ms");

    private static double Percentile(IReadOnlyCollection<Answer> answers, double percent) =>
        new Percentiles(answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Milliseconds)).At(percent);

    private static async Task<IReadOnlyCollection<Answer>> SubmitAsync(HttpClient http, IEnumerable<string> texts)
    {
        var answers = new ConcurrentBag<Answer>();
        await Parallel.ForEachAsync(texts, new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (text, cancellation) =>
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await http.PostAsJsonAsync(
                new Uri("/v1/claims", UriKind.Relative), new ClaimSubmission(text), VerifyJson.Default.ClaimSubmission, cancellation);
            await answer.Content.ReadAsByteArrayAsync(cancellation);
            answers.Add(new(answer.StatusCode, Stopwatch.GetElapsedTime(begun).TotalMilliseconds));
        });
        return answers;
    }

    private readonly record struct Answer(HttpStatusCode Status, double Milliseconds);
}
