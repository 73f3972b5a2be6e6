using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Testing;

namespace Verify.Application.Tests.Claims;

public class ClaimReviewTests
{
    private const string Text = "The ferry Marigold sank.";
    private static readonly ClaimId Id = new("c1");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_review_counts_once_somebody_else_has_signed_it_off()
    {
        await SubmitAndReviewAsync();
        Assert.DoesNotContain(ClaimFlag.HumanReviewed, (await ReadAsync()).Assessment!.Flags);

        await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"));
        Assert.Contains(ClaimFlag.HumanReviewed, (await ReadAsync()).Assessment!.Flags);
    }

    [Fact]
    public async Task Nobody_signs_off_their_own_review()
    {
        await SubmitAndReviewAsync();
        Assert.Equal(RefusalCode.NotAllowedNow, (await HandleAsync(new ClaimCommand.SignOffReview(Id, "Cat"))).Refusal().Code);
    }

    [Fact]
    public async Task There_must_be_a_review_to_sign_off()
    {
        await desk.SubmitAsync("c1", Text);
        Assert.Equal(RefusalCode.NotAllowedNow, (await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"))).Refusal().Code);
    }

    [Fact]
    public async Task A_review_goes_stale_when_the_evidence_changes()
    {
        await SubmitAndReviewAsync();
        await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"));
        await desk.AcceptAsync("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse.");
        await HandleAsync(new ClaimCommand.Refresh(Id, "ann"));

        Assert.Contains(ClaimFlag.ReviewStale, (await ReadAsync()).Assessment!.Flags);
    }

    [Fact]
    public async Task A_review_names_a_verdict_and_a_note()
    {
        await desk.SubmitAsync("c1", Text);
        var refusal = (await HandleAsync(new ClaimCommand.Review(Id, "", " ", "digest", "cat"))).Refusal();
        Assert.Equal(["verdict", "note"], refusal.Fields.Select(field => field.Field));
    }

    private async Task SubmitAndReviewAsync()
    {
        var state = (await desk.SubmitAsync("c1", Text)).Accepted().Value;
        var digest = state.Assessment!.EvidenceDigest;
        (await HandleAsync(new ClaimCommand.Review(Id, "unverified", "Nobody reports it.", digest, "cat"))).Accepted();
    }

    private ValueTask<ClaimState> ReadAsync() => desk.Claim("c1").ReadAsync(default);

    private ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command) => desk.Claim("c1").HandleAsync(command, default);
}
