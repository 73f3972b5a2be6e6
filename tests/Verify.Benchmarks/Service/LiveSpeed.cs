using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Verify.Benchmarks.Store;
using Verify.Client;
using Verify.Client.Articles;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Testing.Processes;

namespace Verify.Benchmarks.Service;

/// <summary>How long it takes from an article being posted to its claim's change on an open stream, at one article a second.</summary>
/// <remarks>
/// As each article mixes sentences of twenty reports it touches some forty claims, ten times what a real one does. Posted one
/// after another without a pause they would measure how much the server can weigh, which is shown too, with no bar.
/// </remarks>
internal sealed class LiveSpeed(Corpus corpus, int firstArticle)
{
    private const double Bar = 500;

    private const int WarmUp = 20;

    private const int Articles = 100;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> awaited = new();

    public async Task<IReadOnlyList<Figure>> MeasureAsync(ServerProcess server)
    {
        using var http = server.Connect();
        var client = new VerifyClient(http);
        using var enough = new CancellationTokenSource();
        await using var stream = await http.GetStreamAsync(new Uri("/v1/events", UriKind.Relative));
        var following = FollowAsync(stream, enough.Token);
        await PostAllAsync(client, 0, WarmUp, TimeSpan.Zero);
        var paced = await PostAllAsync(client, WarmUp, Articles, Pace);
        var hurried = await PostAllAsync(client, WarmUp + Articles, Articles, TimeSpan.Zero);
        await enough.CancelAsync();
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return
        [
            new("article posted to its claim's change on a stream p99 at most 500 ms", Times(paced.ToClaim), paced.ToClaim.At(99) <= Bar),
            new("article posted to the article on a stream", Times(paced.ToArticle), null),
            new("the same without a pause between the articles", $"to the claim {Times(hurried.ToClaim)}, to the article {Times(hurried.ToArticle)}", null),
        ];
    }

    private async Task<(Percentiles ToClaim, Percentiles ToArticle)> PostAllAsync(VerifyClient client, int first, int count, TimeSpan pace)
    {
        var (toClaim, toArticle) = (new List<double>(), new List<double>());
        for (var number = first; number < first + count; number++)
        {
            var next = Task.Delay(pace);
            var (claim, article) = await PostAsync(client, number);
            toClaim.Add(claim);
            toArticle.Add(article);
            await next;
        }

        return (new(toClaim), new(toArticle));
    }

    /// <summary>Submits a claim that nothing bears on, then posts the article that does.</summary>
    /// <returns>Milliseconds until the claim's and the article's events.</returns>
    private async Task<(double Claim, double Article)> PostAsync(VerifyClient client, int number)
    {
        var random = new Random(number);
        var text = $"{Name(random)} sold the {Name(random).ToLowerInvariant()} of {Name(random)} to {Name(random)}.";
        var claim = await client.Claims.SubmitAsync(new ClaimSubmission(text));
        var draft = corpus.Article(firstArticle + number);
        var changed = Expect($"{claim.Id}/{claim.Version + 1}");
        var arrived = Expect($"{draft.Id}/1");
        var begun = Stopwatch.GetTimestamp();
        await client.Articles.AddAsync(new ArticleSubmission(
            draft.PublishedAt, $"{text} {draft.Text}", draft.Title, draft.Outlet, draft.Url, draft.Id, Language: draft.Language));
        return (Since(begun, await changed.WaitAsync(Patience)), Since(begun, await arrived.WaitAsync(Patience)));
    }

    private async Task FollowAsync(Stream stream, CancellationToken cancellation)
    {
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellation))
        {
            if (item.EventType != "position"
                && JsonSerializer.Deserialize(item.Data, VerifyJson.Default.LiveEvent) is { } change
                && awaited.TryRemove($"{change.Subject}/{change.Version}", out var waiting))
            {
                waiting.SetResult(Stopwatch.GetTimestamp());
            }
        }
    }

    /// <summary>Longer than the words of the corpus, so that no other article bears on the claim.</summary>
    private static string Name(Random random) =>
        "M" + string.Concat(Enumerable.Range(0, 6).Select(_ => $"{"aeiou"[random.Next(5)]}{"bdfgklmnprstvz"[random.Next(14)]}"));

    private Task<long> Expect(string change) =>
        awaited.GetOrAdd(change, _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    private static double Since(long begun, long ended) => Stopwatch.GetElapsedTime(begun, ended).TotalMilliseconds;

    private static string Times(Percentiles times) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {times.At(50):F0} p99 {times.At(99):F0} ms ({Articles} articles)");
}
