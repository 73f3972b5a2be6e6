using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace Verify.Cluster.Tests.Processes;

/// <summary>Clients that submit and read claims and articles over HTTP without pause, and repeat nothing.</summary>
internal sealed class HttpLoad(Uri address) : IDisposable
{
    private static readonly DateTimeOffset Published = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly HttpClient http = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    private int answered;

    public int Answered => answered;

    public ConcurrentBag<string> Failed { get; } = [];

    public Task RunAsync(int clients, CancellationToken until) =>
        Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => ClientAsync(client, until), CancellationToken.None)));

    public void Dispose() => http.Dispose();

    private async Task ClientAsync(int client, CancellationToken until)
    {
        for (var number = 0; !until.IsCancellationRequested; number++)
        {
            var sentence = LoadText.Sentence(client, number);
            await CountAsync((number % 3) switch
            {
                0 => http.PostAsJsonAsync("/v1/claims", new { id = $"claim-{client}-{number}", text = sentence }),
                1 => http.PostAsJsonAsync(
                    "/v1/articles",
                    new { id = $"article-{client}-{number}", outlet = $"outlet{client}.example", title = "Council news", publishedAt = Published, text = $"Rain fell on day {number}. {sentence}" }),
                _ => http.GetAsync(new Uri($"/v1/claims/claim-{client}-{number - 2}", UriKind.Relative)),
            });
        }
    }

    private async Task CountAsync(Task<HttpResponseMessage> sent)
    {
        try
        {
            using var answer = await sent;
            if (answer.IsSuccessStatusCode)
            {
                Interlocked.Increment(ref answered);
                return;
            }

            Failed.Add($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            Failed.Add(failure.ToString());
        }
    }
}
