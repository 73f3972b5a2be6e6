using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Idempotency;
using Verify.Application.Access;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Idempotency;

public class RetryTests
{
    private const string Json = "application/json";

    [Fact]
    public async Task Every_POST_is_carried_out_once_for_a_key_and_its_retry_gets_the_same_answer()
    {
        await using var service = await Service.StartAsync();
        using var ann = service.Caller(await service.IssueAsync("ann", ApiScope.All));
        using var bob = service.Caller(await service.IssueAsync("bob", ApiScope.All));
        var posts = await PostsAsync(service, ann);
        var offered = service.Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => (Pattern: "/" + endpoint.RoutePattern.RawText!.Trim('/'), IsSecret: endpoint.Metadata.GetMetadata<NotReplayed>() is not null))
            .Where(endpoint => endpoint.Pattern.StartsWith("/v1/", StringComparison.Ordinal))
            .ToDictionary(endpoint => endpoint.Pattern, endpoint => endpoint.IsSecret);
        Assert.Equal(offered.Keys.Order(StringComparer.Ordinal), posts.Keys.Order(StringComparer.Ordinal));

        foreach (var (pattern, post) in posts)
        {
            using var first = await SendAsync(bob, pattern, post);
            using var retry = await SendAsync(bob, pattern, post);
            using var other = await SendAsync(bob, pattern, post with { Body = post.Body + " " });

            Assert.True(first.IsSuccessStatusCode, $"{pattern}: {await first.Content.ReadAsStringAsync()}");
            Assert.Equal(ProblemTypes.IdempotencyConflict, (await other.ProblemAsync()).Type);
            if (offered[pattern])
            {
                Assert.Equal(ProblemTypes.IdempotencyConflict, (await retry.ProblemAsync()).Type);
                continue;
            }

            Assert.True(retry.Headers.Contains("Idempotent-Replayed"), pattern);
            Assert.Equal((first.StatusCode, first.Headers.Location), (retry.StatusCode, retry.Headers.Location));
            Assert.Equal(await first.Content.ReadAsStringAsync(), await retry.Content.ReadAsStringAsync());
        }
    }

    /// <summary>What to send to each address, after making what it speaks of.</summary>
    private static async Task<Dictionary<string, Post>> PostsAsync(Service service, HttpClient ann)
    {
        await ann.PostJsonAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        await ann.PostJsonAsync("/v1/articles", Samples.Article("a2", "harbour-post.example", "The bakery closed on Tuesday."));
        await ann.PostJsonAsync("/v1/claims", Samples.Claim("c1"));
        await ann.PostJsonAsync("/v1/claims/c1/reviews", """{"verdict":"Holds up","note":"Both reports were read in full."}""");
        var receiver = service.Receiver(200);
        using var subscribed = await ann.PostJsonAsync("/v1/subscriptions", $$"""{"url":"{{receiver}}"}""");
        var subscription = (await subscribed.ReadAsync(VerifyJson.Default.SubscriptionView)).Id;
        var now = TimeProvider.System.GetUtcNow();
        await service.Store.Subscriptions.TakeAsync("test", now, now.AddHours(1), default);
        await service.Store.Subscriptions.SaveAsync(
            new SubscriptionId(subscription),
            "test",
            new SubscriptionProgress(7),
            new DeadLetter(new SubscriptionId(subscription), new Change(7, now, ChangeKind.Claim, "c1", 2), 8, now, "No connection could be made."),
            default);
        return new Dictionary<string, Post>
        {
            ["/v1/claims"] = new("/v1/claims", """{"text":"The lighthouse burned."}"""),
            ["/v1/claims/batch"] = new("/v1/claims/batch", """{"claims":[{"text":"The mill closed."},{"text":"The mill reopened."}]}"""),
            ["/v1/claims/{id}/reviews/evidence"] = new(
                "/v1/claims/c1/reviews/evidence", """{"article":"a1","revision":1,"passage":0,"verdict":"rejected","note":"Another ferry."}"""),
            ["/v1/claims/{id}/reviews/sign-off"] = new("/v1/claims/c1/reviews/sign-off", ""),
            ["/v1/claims/{id}/reviews"] = new("/v1/claims/c1/reviews", """{"verdict":"Open","note":"The log is missing."}"""),
            ["/v1/articles"] = new("/v1/articles", Samples.Article("a3", "harbour-post.example", "The mayor resigned.")),
            ["/v1/articles/bulk"] = new(
                "/v1/articles/bulk", Samples.Article("a4", "harbour-post.example", "The school reopened.") + "\n", "application/x-ndjson"),
            ["/v1/articles/{id}/corrections"] = new("/v1/articles/a1/corrections", """{"note":"It was Tuesday."}"""),
            ["/v1/articles/{id}/retraction"] = new("/v1/articles/a2/retraction", """{"note":"It never closed."}"""),
            ["/v1/feeds"] = new("/v1/feeds", $$"""{"url":"{{new Uri(service.Http.BaseAddress!, "/feed.xml")}}"}"""),
            ["/v1/subscriptions"] = new("/v1/subscriptions", $$"""{"url":"{{receiver}}"}"""),
            ["/v1/subscriptions/{id}/enable"] = new($"/v1/subscriptions/{subscription}/enable", ""),
            ["/v1/subscriptions/{id}/ping"] = new($"/v1/subscriptions/{subscription}/ping", ""),
            ["/v1/subscriptions/{id}/dead-letters/{sequence:long}/replay"] = new($"/v1/subscriptions/{subscription}/dead-letters/7/replay", ""),
            ["/v1/subscriptions/{id}/dead-letters/replay"] = new($"/v1/subscriptions/{subscription}/dead-letters/replay", ""),
            ["/v1/keys"] = new("/v1/keys", """{"name":"cat","scopes":["claims:read"]}"""),
        };
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient caller, string pattern, Post post)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(post.Address, UriKind.Relative)) { Content = new StringContent(post.Body, Encoding.UTF8, post.Type) };
        request.Headers.Add("Idempotency-Key", pattern);
        return await caller.SendAsync(request);
    }

    private sealed record Post(string Address, string Body, string Type = Json);
}
