using System.Globalization;
using System.Net;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Claims;

public class ClaimListTests
{
    [Fact]
    public async Task Pages_cover_every_claim_once_while_more_arrive()
    {
        await using var service = await Service.StartAsync();
        for (var i = 0; i < 25; i++)
        {
            await service.PostAsync("/v1/claims", Samples.Claim($"old-{i}"));
        }

        var seen = new List<string>();
        for (string? path = "/v1/claims?limit=7"; path is not null;)
        {
            using var answer = await service.GetAsync(path);
            var page = await answer.ReadAsync(VerifyJson.Default.PageClaimListItem);
            seen.AddRange(page.Items.Select(item => item.Id));
            path = page.Next is null ? null : $"/v1/claims?limit=7&cursor={page.Next}";
            await service.PostAsync("/v1/claims", Samples.Claim(string.Create(CultureInfo.InvariantCulture, $"new-{seen.Count}")));
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"old-{i}").Order(), seen.Where(id => id.StartsWith("old", StringComparison.Ordinal)).Order());
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_filter_leaves_the_claims_of_a_status()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        await service.PostAsync("/v1/claims", Samples.Claim("c2", "The bakery in Oldtown closed."));
        using var answer = await service.GetAsync("/v1/claims?status=single-source&outlet=harbour-post.example&q=ferry");

        Assert.Equal(["c1"], (await answer.ReadAsync(VerifyJson.Default.PageClaimListItem)).Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("status=true", "status")]
    [InlineData("flag=loud", "flag")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=9999", "limit")]
    [InlineData("cursor=nonsense", "cursor")]
    public async Task A_filter_that_makes_no_sense_is_refused_by_name(string query, string field)
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.GetAsync($"/v1/claims?{query}");
        var problem = await answer.ProblemAsync();

        Assert.Equal((400, ProblemTypes.Invalid), (problem.Status, problem.Type));
        Assert.Equal([field], problem.Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task A_batch_answers_for_each_claim_by_itself()
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.PostAsync("/v1/claims/batch", $$"""{"claims":[{{Samples.Claim("c1")}},{"text":""},{{Samples.Claim("c3")}}]}""");
        var results = await answer.ReadAsync(VerifyJson.Default.IReadOnlyListClaimBatchResult);

        Assert.Equal([201, 400, 201], results.Select(result => result.Status));
        Assert.Equal("text", Assert.Single(results[1].Problem!.Errors).Field);
    }

    [Fact]
    public async Task A_withdrawn_claim_leaves_the_list_and_keeps_its_history()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        using var unsaid = await service.Http.DeleteAsync(new Uri("/v1/claims/c1", UriKind.Relative));
        using var done = await service.Http.DeleteAsync(new Uri("/v1/claims/c1?reason=Entered%20twice.", UriKind.Relative));
        using var list = await service.GetAsync("/v1/claims");
        using var history = await service.GetAsync("/v1/claims/c1/history");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (unsaid.StatusCode, done.StatusCode));
        Assert.Empty((await list.ReadAsync(VerifyJson.Default.PageClaimListItem)).Items);
        var entries = await history.ReadAsync(VerifyJson.Default.IReadOnlyListHistoryEntry);
        Assert.Equal((HistoryKind.Withdrawn, "Entered twice."), (entries[^1].Kind, entries[^1].Note));
    }
}
