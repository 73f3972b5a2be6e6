using System.Net;
using Verify.Application.Access;
using Verify.Client;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests.Claims;

public class EvidenceReviewEndpointTests
{
    private const string Path = "/v1/claims/c1/reviews/evidence";
    private const string Rejection = """{"article":"a1","revision":1,"passage":0,"verdict":"rejected","note":"Another ferry."}""";

    [Fact]
    public async Task A_rejection_is_shown_beside_evidence_that_counts_as_before()
    {
        await using var service = await StartAsync();
        using var made = await service.PostAsync(Path, Rejection);
        using var again = await service.PostAsync(Path, Rejection);
        using var answer = await service.GetAsync("/v1/claims/c1");
        var claim = await answer.ReadAsync(VerifyJson.Default.ClaimView);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (made.StatusCode, again.StatusCode));
        Assert.Equal(ClaimStatus.SingleSource, claim.Status);
        var review = Assert.Single(claim.Evidence).Review!;
        Assert.Equal((EvidenceVerdict.Rejected, "Another ferry.", false, false), (review.Verdict, review.Note, review.IsPublished, review.IsStale));
        Assert.Equal([review], claim.Explanation!.Reviews.Evidence);
    }

    [Fact]
    public async Task Two_people_publish_it_and_the_report_and_the_history_say_so()
    {
        await using var service = await StartAsync();
        var token = await service.IssueAsync("ann", ApiScope.All);
        using var annHttp = service.Caller(token);
        using var benHttp = service.Caller(await service.IssueAsync("ben", ApiScope.All));
        var (ann, ben) = (new VerifyClient(annHttp), new VerifyClient(benHttp));
        await ann.Claims.ReviewEvidenceAsync("c1", new EvidenceReviewSubmission("a1", 1, 0, EvidenceVerdict.Rejected, "Another ferry."));
        var draft = await ann.Claims.FindReportAsync("c1");
        var own = await Assert.ThrowsAsync<VerifyProblemException>(() => ann.Claims.SignOffAsync("c1"));
        var signed = await ben.Claims.SignOffAsync("c1");
        var history = await ann.Claims.FindHistoryAsync("c1");
        var claim = await ann.Claims.FindAsync("c1");

        Assert.Equal(ProblemTypes.NotAllowedNow, own.Problem.Type);
        Assert.Null(signed.Review);
        Assert.Equal(("ben", true), (Assert.Single(signed.Evidence).SignedOffBy, signed.Evidence[0].IsPublished));
        Assert.Equal(
            [HistoryKind.EvidenceReviewed, HistoryKind.ReviewSignedOff, HistoryKind.Assessed], history!.TakeLast(3).Select(entry => entry.Kind));
        Assert.StartsWith("rejected: “", history![^3].Note, StringComparison.Ordinal);
        Assert.Equal((ClaimStatus.SingleSource, ClaimStatus.Unverified), (claim!.Status, claim.WithoutRejected!.Status));
        Assert.Equal(["a1/1/0"], claim.WithoutRejected.Rejected);
        Assert.DoesNotContain("Another ferry.", draft, StringComparison.Ordinal);
        var report = await ann.Claims.FindReportAsync("c1");
        Assert.Contains("Reviewed by ann and ben", report, StringComparison.Ordinal);
        Assert.Contains("Without the sentence that people rejected it would be unverified", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"article":"a1","revision":1,"passage":9,"verdict":"accepted"}""", "passage")]
    [InlineData("""{"article":"a1","revision":1,"passage":0,"verdict":"rejected"}""", "note")]
    [InlineData("""{"article":" ","revision":1,"passage":0,"verdict":"accepted"}""", "article")]
    public async Task The_field_at_fault_is_named(string body, string field)
    {
        await using var service = await StartAsync();
        using var answer = await service.PostAsync(Path, body);
        var problem = await answer.ProblemAsync();

        Assert.Equal(ProblemTypes.Invalid, problem.Type);
        Assert.Equal([field], problem.Errors!.Select(error => error.Field));
    }

    [Fact]
    public async Task It_takes_a_key_that_may_review()
    {
        await using var service = await StartAsync();
        using var reader = service.Caller(await service.IssueAsync("ann", ApiScope.ClaimsRead));
        using var answer = await reader.PostJsonAsync(Path, Rejection);

        Assert.Equal(ProblemTypes.Forbidden, (await answer.ProblemAsync()).Type);
    }

    private static async Task<Service> StartAsync()
    {
        var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        return service;
    }
}
