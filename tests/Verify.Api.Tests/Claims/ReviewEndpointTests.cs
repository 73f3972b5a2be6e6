using System.Net;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Claims;

public class ReviewEndpointTests
{
    private const string Review = """{"verdict":"Holds up","note":"Both reports were read in full."}""";

    [Fact]
    public async Task A_review_is_a_draft_that_its_reviewer_cannot_sign_off()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        using var made = await service.PostAsync("/v1/claims/c1/reviews", Review);
        using var signed = await service.PostAsync("/v1/claims/c1/reviews/sign-off", "");

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.False((await made.ReadAsync(VerifyJson.Default.ReviewView)).IsPublished);
        Assert.Equal(ProblemTypes.NotAllowedNow, (await signed.ProblemAsync()).Type);
    }

    [Fact]
    public async Task There_is_nothing_to_sign_off_without_a_review()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        using var signed = await service.PostAsync("/v1/claims/c1/reviews/sign-off", "");

        Assert.Equal(ProblemTypes.NotAllowedNow, (await signed.ProblemAsync()).Type);
    }
}
