using System.Net;
using Verify.Application.Access;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Access;

public class KeyTests
{
    [Fact]
    public async Task Once_there_is_a_key_nobody_comes_in_without_one()
    {
        await using var service = await Service.StartAsync();
        using var open = await service.GetAsync("/v1/claims");
        using var created = await service.PostAsync("/v1/keys", """{"name":"ann","scopes":["claims:read"],"expiresInDays":90}""");
        var issued = await created.ReadAsync(VerifyJson.Default.IssuedKey);
        using var shut = await service.GetAsync("/v1/claims");
        using var ann = service.Caller(issued.Token);

        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Equal(ProblemTypes.Unauthenticated, (await shut.ProblemAsync()).Type);
        Assert.Equal(HttpStatusCode.OK, (await ann.GetAsync(new Uri("/v1/claims", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData(ApiScope.ClaimsRead, "POST", "/v1/claims")]
    [InlineData(ApiScope.ClaimsRead, "DELETE", "/v1/claims/c1?reason=Why")]
    [InlineData(ApiScope.ClaimsWrite, "GET", "/v1/claims")]
    [InlineData(ApiScope.ClaimsWrite, "POST", "/v1/articles")]
    [InlineData(ApiScope.ClaimsRead | ApiScope.ClaimsWrite | ApiScope.Ingest, "POST", "/v1/claims/c1/reviews")]
    [InlineData(ApiScope.ClaimsRead | ApiScope.ClaimsWrite | ApiScope.Ingest | ApiScope.Review, "GET", "/v1/keys")]
    [InlineData(ApiScope.ClaimsRead | ApiScope.ClaimsWrite | ApiScope.Ingest | ApiScope.Review, "GET", "/v1/audit")]
    [InlineData(ApiScope.ClaimsRead | ApiScope.ClaimsWrite | ApiScope.Ingest | ApiScope.Review, "PUT", "/v1/outlets/a.example")]
    public async Task A_key_does_no_more_than_its_scopes_allow(ApiScope scopes, string method, string path)
    {
        await using var service = await Service.StartAsync();
        using var caller = service.Caller(await service.IssueAsync("ann", scopes));
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await caller.SendAsync(request);

        Assert.Equal(ProblemTypes.Forbidden, (await answer.ProblemAsync()).Type);
    }

    [Fact]
    public async Task A_key_that_is_wrong_expired_or_revoked_opens_nothing()
    {
        await using var service = await Service.StartAsync();
        var admin = await service.IssueAsync("root", ApiScope.All);
        var expired = await service.IssueAsync("old", ApiScope.All, TimeSpan.FromTicks(-1));
        var revoked = await service.IssueAsync("gone", ApiScope.All);
        using var root = service.Caller(admin);
        using var done = await root.DeleteAsync(new Uri($"/v1/keys/{ApiKeyIssuer.IdOf(revoked)}", UriKind.Relative));
        using var unknown = await root.DeleteAsync(new Uri("/v1/keys/none", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (done.StatusCode, unknown.StatusCode));
        foreach (var token in new[] { expired, revoked, admin[..^1] + (admin[^1] == 'A' ? 'B' : 'A'), "vk_", "", new string('x', 5_000) })
        {
            using var caller = service.Caller(token);
            Assert.Equal(HttpStatusCode.Unauthorized, (await caller.GetAsync(new Uri("/v1/claims", UriKind.Relative))).StatusCode);
        }
    }

    [Fact]
    public async Task Two_people_publish_a_review_and_the_audit_log_names_both()
    {
        await using var service = await Service.StartAsync();
        using var ann = service.Caller(await service.IssueAsync("ann", ApiScope.All));
        using var bob = service.Caller(await service.IssueAsync("bob", ApiScope.Review));
        await ann.PostJsonAsync("/v1/claims", Samples.Claim("c1"));
        await ann.PostJsonAsync("/v1/claims/c1/reviews", """{"verdict":"Holds up","note":"Both reports were read in full."}""");
        using var signed = await bob.PostJsonAsync("/v1/claims/c1/reviews/sign-off", "");
        using var log = await ann.GetAsync(new Uri("/v1/audit?limit=200", UriKind.Relative));

        Assert.True((await signed.ReadAsync(VerifyJson.Default.ReviewsView)).Review!.IsPublished);
        var entries = (await log.ReadAsync(VerifyJson.Default.PageAuditView)).Items;
        Assert.Contains(entries, entry => entry is { Actor: "ann", Action: "claim-submitted", Subject: "c1" });
        Assert.Contains(entries, entry => entry is { Actor: "bob", Action: "review-signed-off", Subject: "c1" });
        Assert.Equal(2, entries.Count(entry => entry.Action == "key-created"));
    }

    [Fact]
    public async Task The_list_shows_when_a_key_was_last_used_and_never_its_secret()
    {
        await using var service = await Service.StartAsync();
        var token = await service.IssueAsync("root", ApiScope.All);
        using var root = service.Caller(token);
        using var _ = await root.GetAsync(new Uri("/v1/claims", UriKind.Relative));
        using var answer = await root.GetAsync(new Uri("/v1/keys", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain(token[16..], text, StringComparison.Ordinal);
        Assert.Contains("\"lastUsedAt\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "attacker.example")]
    [InlineData("Origin", "https://attacker.example")]
    public async Task A_server_without_keys_serves_no_page_of_another_site(string header, string value)
    {
        await using var service = await Service.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/claims");
        request.Headers.Add(header, value);
        using var answer = await service.Http.SendAsync(request);

        Assert.Equal(ProblemTypes.Forbidden, (await answer.ProblemAsync()).Type);
    }

    [Fact]
    public async Task A_key_that_asks_too_often_is_told_when_to_come_back()
    {
        await using var service = await Service.StartAsync(
            new KeyValuePair<string, string?>("Verify:Api:Burst", "3"), new("Verify:Api:RequestsPerMinute", "1"));
        using var ann = service.Caller(await service.IssueAsync("ann", ApiScope.All));
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await ann.GetAsync(new Uri("/v1/claims", UriKind.Relative)));
        }

        Assert.Equal([200, 200, 200, 429], answers.Select(answer => (int)answer.StatusCode));
        Assert.Equal("\"key\";r=2;t=60", answers[0].Headers.GetValues("RateLimit").Single());
        Assert.InRange(answers[3].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }
}
