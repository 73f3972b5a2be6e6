using System.Net;
using System.Text;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Idempotency;

public class IdempotencyTests
{
    private const string Body = """{"text":"The ferry Marigold sank."}""";

    [Fact]
    public async Task A_retry_gets_the_same_answer_and_makes_nothing_new()
    {
        await using var service = await Service.StartAsync();
        using var first = await PostAsync(service, "k1", Body);
        using var second = await PostAsync(service, "k1", Body);
        using var list = await service.GetAsync("/v1/claims");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Single((await list.ReadAsync(VerifyJson.Default.PageClaimListItem)).Items);
    }

    [Fact]
    public async Task A_key_is_not_taken_for_another_request()
    {
        await using var service = await Service.StartAsync();
        using var first = await PostAsync(service, "k1", Body);
        using var second = await PostAsync(service, "k1", """{"text":"The bakery closed."}""");

        Assert.Equal(ProblemTypes.IdempotencyConflict, (await second.ProblemAsync()).Type);
    }

    [Fact]
    public async Task Requests_at_once_with_one_key_make_one_claim()
    {
        await using var service = await Service.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostAsync(service, "k1", Body)));
        using var list = await service.GetAsync("/v1/claims");

        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Created, HttpStatusCode.Conflict }));
        Assert.Single((await list.ReadAsync(VerifyJson.Default.PageClaimListItem)).Items);
    }

    [Fact]
    public async Task A_retry_after_the_answer_was_lost_finds_the_claim_that_was_made()
    {
        await using var service = await Service.StartAsync();
        using var first = await PostAsync(service, "k1", Body);
        await service.Store.Answers.AbandonAsync("local/k1", default);
        using var second = await PostAsync(service, "k1", Body);
        using var list = await service.GetAsync("/v1/claims");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Single((await list.ReadAsync(VerifyJson.Default.PageClaimListItem)).Items);
    }

    [Fact]
    public async Task A_key_that_is_no_key_is_refused()
    {
        await using var service = await Service.StartAsync();
        using var answer = await PostAsync(service, new string('k', 300), Body);

        Assert.Equal(ProblemTypes.Invalid, (await answer.ProblemAsync()).Type);
    }

    private static async Task<HttpResponseMessage> PostAsync(Service service, string key, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/claims") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        return await service.Http.SendAsync(request);
    }
}
