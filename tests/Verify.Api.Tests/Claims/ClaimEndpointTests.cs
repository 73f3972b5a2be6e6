using System.Net;
using System.Net.Http.Json;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Claims;

public class ClaimEndpointTests
{
    [Fact]
    public async Task A_claim_submitted_is_created_and_can_be_read()
    {
        await using var service = await Service.StartAsync();
        using var created = await service.PostAsync("/v1/claims", """{"id":"c1","text":"The ferry Marigold sank."}""");

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        using var read = await service.GetAsync(created.Headers.Location!.ToString());
        var claim = await read.Content.ReadFromJsonAsync(VerifyJson.Default.ClaimView);
        Assert.Equal(("The ferry Marigold sank.", ClaimStatus.Unverified), (claim!.Text, claim.Status));
    }

    [Fact]
    public async Task What_the_caller_has_already_is_not_sent_again()
    {
        await using var service = await Service.StartAsync();
        using var created = await service.PostAsync("/v1/claims", """{"id":"c1","text":"The ferry Marigold sank."}""");
        using var first = await service.GetAsync("/v1/claims/c1");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/claims/c1");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await service.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("""{"text":""}""", 400, ProblemTypes.Invalid, "text")]
    [InlineData("""{"id":"c1"}""", 400, ProblemTypes.Invalid, "")]
    [InlineData("""{"text":"So.","contextDate":"someday"}""", 400, ProblemTypes.Invalid, "contextDate")]
    [InlineData("""{"text":"So.","id":" "}""", 400, ProblemTypes.Invalid, "id")]
    [InlineData("""[]""", 400, ProblemTypes.Invalid, "")]
    [InlineData("""{""", 400, ProblemTypes.Invalid, "")]
    public async Task A_claim_that_cannot_be_accepted_is_refused_with_its_field(string body, int status, string type, string field)
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.PostAsync("/v1/claims", body);
        var problem = await answer.Content.ReadFromJsonAsync(VerifyJson.Default.Problem);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((status, type), (problem!.Status, problem.Type));
        Assert.Contains(problem.Errors, error => error.Field == field);
    }

    [Fact]
    public async Task An_unknown_claim_is_not_found()
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.GetAsync("/v1/claims/nobody");
        var problem = await answer.Content.ReadFromJsonAsync(VerifyJson.Default.Problem);

        Assert.Equal((404, ProblemTypes.NotFound), (problem!.Status, problem.Type));
    }
}
