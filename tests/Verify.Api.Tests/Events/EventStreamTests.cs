using System.Globalization;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Events;

public class EventStreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Nothing_is_lost_or_repeated_over_a_thousand_reconnects()
    {
        const int reconnects = 1_000;
        await using var service = await Service.StartAsync();
        using var giveUp = new CancellationTokenSource(Patience);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 2 * reconnects; i++)
            {
                using var _ = await service.PostAsync("/v1/articles", Samples.Article(string.Create(CultureInfo.InvariantCulture, $"a{i}"), "harbour-post.example", $"Boat number {i} came home."));
            }
        });

        var seen = new List<long>();
        var last = 0L;
        for (var connection = 0; connection < reconnects; connection++)
        {
            foreach (var id in await TakeAsync(service, last, 1 + (connection % 3), giveUp.Token))
            {
                seen.Add(id);
                last = id;
            }
        }

        await writing;
        Assert.Equal(Enumerable.Range(1, seen.Count).Select(i => (long)i), seen);
        Assert.InRange(seen.Count, reconnects, 2 * reconnects);
    }

    [Fact]
    public async Task A_claims_stream_tells_of_that_claim_alone()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        using var giveUp = new CancellationTokenSource(Patience);
        await service.PostAsync("/v1/claims", Samples.Claim("c2"));
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/claims/c1/events");
        request.Headers.Add("Last-Event-ID", "0");
        using var answer = await service.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, giveUp.Token);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(giveUp.Token));
        var data = new List<string>();
        while (data.Count < 3)
        {
            if (await reader.ReadLineAsync(giveUp.Token) is { } line && line.StartsWith("data:", StringComparison.Ordinal))
            {
                data.Add(line);
            }
        }

        Assert.All(data, line => Assert.Contains("\"subject\":\"c1\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_that_no_stream_gave_is_refused()
    {
        await using var service = await Service.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/events");
        request.Headers.Add("Last-Event-ID", "-1");
        using var answer = await service.Http.SendAsync(request);

        Assert.Equal(ProblemTypes.Invalid, (await answer.ProblemAsync()).Type);
    }

    private static async Task<List<long>> TakeAsync(Service service, long after, int count, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/events");
        request.Headers.Add("Last-Event-ID", after.ToString(CultureInfo.InvariantCulture));
        using var answer = await service.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation));
        var ids = new List<long>();
        while (ids.Count < count && await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                ids.Add(long.Parse(line.AsSpan(4), CultureInfo.InvariantCulture));
            }
        }

        return ids;
    }
}
