using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Verify.Client.Claims;
using Verify.Client.Problems;

namespace Verify.Client.Tests;

public class SenderTests
{
    private const string Reviews = """{"review":{"verdict":"v","note":"n","reviewer":"r","at":"2024-05-06T09:00:00Z","isPublished":false,"isStale":false,"evidenceDigest":"d"},"evidence":[]}""";

    private static readonly VerifyClientOptions Quick = new() { FirstWait = TimeSpan.Zero };

    [Fact]
    public async Task A_busy_server_is_asked_again_with_the_same_idempotency_key()
    {
        using var server = new ScriptedServer(Busy(HttpStatusCode.ServiceUnavailable), Busy(HttpStatusCode.TooManyRequests), Ok());
        var client = new VerifyClient(server.Http, Quick);
        var reviews = await client.Claims.SignOffAsync("c1");

        Assert.Equal("v", reviews.Review?.Verdict);
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request.Headers.GetValues("Idempotency-Key").Single()).Distinct());
    }

    [Fact]
    public async Task A_wait_longer_than_allowed_ends_the_attempts()
    {
        using var server = new ScriptedServer(Busy(HttpStatusCode.TooManyRequests, TimeSpan.FromHours(1)));
        var client = new VerifyClient(server.Http, Quick);

        await Assert.ThrowsAsync<VerifyProblemException>(() => client.Claims.SignOffAsync("c1"));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Attempts_are_limited()
    {
        using var server = new ScriptedServer([.. Enumerable.Range(0, 9).Select(_ => Busy(HttpStatusCode.ServiceUnavailable))]);
        var client = new VerifyClient(server.Http, Quick with { Attempts = 3 });
        var refusal = await Assert.ThrowsAsync<VerifyProblemException>(() => client.Claims.SignOffAsync("c1"));

        Assert.Equal((503, 3), (refusal.Problem.Status, server.Requests.Count));
    }

    [Fact]
    public async Task A_refusal_is_not_asked_again()
    {
        using var problem = new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            Content = new StringContent(
                $$"""{"type":"{{ProblemTypes.Invalid}}","title":"t","status":400,"detail":"d","errors":[{"field":"text","message":"m"}]}""",
                new MediaTypeHeaderValue("application/problem+json")),
        };
        using var server = new ScriptedServer(problem);
        var client = new VerifyClient(server.Http, Quick);
        var refusal = await Assert.ThrowsAsync<VerifyProblemException>(() => client.Claims.SubmitAsync(new ClaimSubmission("")));

        Assert.Equal("text", Assert.Single(refusal.Problem.Errors).Field);
        Assert.Single(server.Requests);
    }

    private static HttpResponseMessage Ok() => new(HttpStatusCode.OK) { Content = new StringContent(Reviews, Encoding.UTF8, "application/json") };

    private static HttpResponseMessage Busy(HttpStatusCode status, TimeSpan wait = default)
    {
        var answer = new HttpResponseMessage(status);
        answer.Headers.RetryAfter = new RetryConditionHeaderValue(wait);
        return answer;
    }
}
