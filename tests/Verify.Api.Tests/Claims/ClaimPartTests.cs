using System.Text.Json;
using Verify.Application.Events;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Client.Problems;
using Verify.Core.Claims;

namespace Verify.Api.Tests.Claims;

public class ClaimPartTests
{
    [Fact]
    public async Task A_claim_shows_what_its_status_rests_on()
    {
        await using var service = await WeighedAsync();
        using var evidence = await service.GetAsync("/v1/claims/c1/evidence");
        using var sources = await service.GetAsync("/v1/claims/c1/sources");
        using var explanation = await service.GetAsync("/v1/claims/c1/explanation");

        var passage = Assert.Single(await evidence.ReadAsync(VerifyJson.Default.IReadOnlyListEvidenceView));
        Assert.Equal(("a1", Stance.Supports, Voice.Own), (passage.Article, passage.Stance, passage.Voice));
        var report = Assert.Single((await sources.ReadAsync(VerifyJson.Default.SourcesView)).Reports);
        Assert.Equal(("harbour-post.example", Stance.Supports), (report.Outlet, report.Stance));
        var explained = await explanation.ReadAsync(VerifyJson.Default.ExplanationView);
        Assert.Equal(ClaimStatus.SingleSource, explained.Trace.Single(trial => trial.Fired).Status);
        Assert.Equal(ClaimStatus.Unverified, explained.Fragility.Becomes);
    }

    [Fact]
    public async Task A_claim_can_be_seen_as_it_stood()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        var before = TimeProvider.System.GetUtcNow();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        await service.UntilAsync("c1", claim => claim.Status == ClaimStatus.SingleSource);
        using var then = await service.GetAsync($"/v1/claims/c1?asOf={Uri.EscapeDataString(before.ToString("O"))}");

        Assert.Equal(ClaimStatus.Unverified, (await then.ReadAsync(VerifyJson.Default.ClaimView)).Status);
    }

    [Fact]
    public async Task The_log_folds_to_the_claim_now_and_as_it_stood()
    {
        await using var service = await WeighedAsync();
        using var answer = await service.GetAsync("/v1/claims/c1/log");
        using var never = await service.GetAsync("/v1/claims/c1/log?asOf=2020-01-01T00:00:00Z");
        var log = await answer.ReadAsync(VerifyJson.Default.IReadOnlyListLoggedEvent);
        var state = ClaimState.Fold(new("c1"), log.Select(logged => EventJson.ReadClaimEvent(new(logged.Kind, logged.Data.GetRawText()))));

        Assert.Equal(["claim-submitted", "claim-assessed"], log.Select(logged => logged.Kind));
        Assert.Equal(Verify.Core.Consistency.ClaimStatus.SingleSource, state.Assessment!.Status);
        Assert.Equal(ProblemTypes.NotFound, (await never.ProblemAsync()).Type);
    }

    [Fact]
    public async Task A_claim_is_published_as_ClaimReview_to_who_asks_for_it()
    {
        await using var service = await WeighedAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/claims/c1");
        request.Headers.Accept.ParseAdd("application/ld+json");
        using var answer = await service.Http.SendAsync(request);
        using var review = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("ClaimReview", review.RootElement.GetProperty("@type").GetString());
        Assert.Equal("Single source", review.RootElement.GetProperty("reviewRating").GetProperty("alternateName").GetString());
    }

    [Fact]
    public async Task There_is_no_ClaimReview_of_a_claim_that_nothing_bears_on()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/claims/c1");
        request.Headers.Accept.ParseAdd("application/ld+json");
        using var answer = await service.Http.SendAsync(request);

        Assert.Equal(ProblemTypes.NotAllowedNow, (await answer.ProblemAsync()).Type);
    }

    [Fact]
    public async Task The_report_is_a_page_of_its_own()
    {
        await using var service = await WeighedAsync();
        using var answer = await service.GetAsync("/v1/claims/c1/report.html");

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("near the old lighthouse", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "c1,The ferry Marigold sank.,")]
    [InlineData("ndjson", "\"status\":\"single-source\"")]
    [InlineData("jsonld", "\"@type\": \"ClaimReview\"")]
    [InlineData("atom", "<category term=\"single-source\" />")]
    public async Task Claims_are_exported_in_every_format(string format, string expected)
    {
        await using var service = await WeighedAsync();
        using var answer = await service.GetAsync($"/v1/exports/claims.{format}");

        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/evidence")]
    [InlineData("/sources")]
    [InlineData("/explanation")]
    [InlineData("/history")]
    [InlineData("/reviews")]
    [InlineData("/report.html")]
    [InlineData("/events")]
    public async Task Of_an_unknown_claim_there_is_nothing(string part)
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.GetAsync($"/v1/claims/nobody{part}");

        Assert.Equal(ProblemTypes.NotFound, (await answer.ProblemAsync()).Type);
    }

    private static async Task<Service> WeighedAsync()
    {
        var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        return service;
    }
}
