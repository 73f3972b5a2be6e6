using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Testing;

namespace Verify.Application.Tests.Claims;

public class EvidenceReviewTests
{
    private const string Sank = "The ferry Marigold sank on Monday near the old lighthouse.";
    private static readonly ClaimId Id = new("c1");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_rejected_piece_of_evidence_counts_as_before_and_is_shown_with_its_review()
    {
        var before = await SubmitAsync();
        var after = (await ReviewAsync(EvidenceVerdict.Rejected, "An older ferry.", "cat")).Accepted().Value;

        Assert.Equal(EventJson.Write(before.Assessment!), EventJson.Write(after.Assessment!));
        var review = Assert.Single(after.EvidenceReviews);
        Assert.Equal((EvidenceVerdict.Rejected, "An older ferry.", "cat", false), (review.Verdict, review.Note, review.Reviewer, review.IsSignedOff));
        Assert.True(review.IsOn(after.Assessment!.Evidence[0]));
    }

    [Fact]
    public async Task It_is_published_by_a_second_person()
    {
        await SubmitAsync();
        await ReviewAsync(EvidenceVerdict.Accepted, "", "cat");
        var own = await HandleAsync(new ClaimCommand.SignOffReview(Id, "Cat"));
        var other = await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"));

        Assert.Equal(RefusalCode.NotAllowedNow, own.Refusal().Code);
        Assert.True(Assert.Single(other.Accepted().Value.EvidenceReviews).IsSignedOff);
    }

    [Fact]
    public async Task What_the_status_would_be_without_published_rejections_stands_beside_it()
    {
        await desk.AcceptAsync("a2", "coast-mail.example", "Divers found the ferry Marigold where she sank, a mile from the lighthouse.");
        await SubmitAsync();
        var draft = (await ReviewAsync(EvidenceVerdict.Rejected, "An older ferry.", "cat")).Accepted().Value;
        var published = (await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"))).Accepted().Value.Assessment!;

        Assert.Null(draft.Assessment!.WithoutRejected);
        Assert.Equal((ClaimStatus.Corroborated, 2), (published.Status, published.SupportingSources));
        Assert.Equal((ClaimStatus.SingleSource, 1), (published.WithoutRejected!.Status, published.WithoutRejected.SupportingSources));
        Assert.Equal([published.Evidence[0].Key], published.WithoutRejected.Rejected);
        var replay = new ClaimReplay(desk.Store.Claims, desk.Store.Articles, desk.Store.Evidence, desk.Appraiser());
        Assert.True(Assert.Single(await replay.RunAsync(default).ToListAsync()).IsSame);
    }

    [Fact]
    public async Task A_rejection_that_is_taken_back_leaves_nothing_out()
    {
        await SubmitAsync();
        await ReviewAsync(EvidenceVerdict.Rejected, "An older ferry.", "cat");
        var rejected = (await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"))).Accepted().Value;
        var accepted = (await ReviewAsync(EvidenceVerdict.Accepted, "", "cat")).Accepted().Value;

        Assert.Equal(ClaimStatus.Unverified, rejected.Assessment!.WithoutRejected!.Status);
        Assert.Null(accepted.Assessment!.WithoutRejected);
    }

    [Fact]
    public async Task A_rejection_of_what_is_judged_otherwise_since_leaves_nothing_out()
    {
        await SubmitAsync();
        await ReviewAsync(EvidenceVerdict.Rejected, "An older ferry.", "cat");
        await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"));
        await desk.Article("a1").HandleAsync(new ArticleCommand.Retract(new("a1"), "A hoax.", "ann"), default);
        var after = (await HandleAsync(new ClaimCommand.Refresh(Id, "ann"))).Accepted().Value;

        Assert.Null(after.Assessment!.WithoutRejected);
        Assert.False(after.NeedsAssessment);
    }

    [Fact]
    public async Task A_sign_off_publishes_what_others_found_and_leaves_ones_own_a_draft()
    {
        var digest = (await SubmitAsync()).Assessment!.EvidenceDigest;
        await HandleAsync(new ClaimCommand.Review(Id, "holds", "Read in full.", digest, "cat"));
        await ReviewAsync(EvidenceVerdict.Accepted, "", "bob");
        var byBob = (await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"))).Accepted().Value;
        var byCat = (await HandleAsync(new ClaimCommand.SignOffReview(Id, "cat"))).Accepted().Value;
        var again = (await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"))).Accepted();

        Assert.Equal(("bob", null), (byBob.Review!.SignedOffBy, byBob.EvidenceReviews[0].SignedOffBy));
        Assert.Equal(("bob", "cat"), (byCat.Review!.SignedOffBy, byCat.EvidenceReviews[0].SignedOffBy));
        Assert.False(again.Changed);
    }

    [Fact]
    public async Task A_later_review_of_the_same_evidence_takes_the_place_of_the_earlier()
    {
        await SubmitAsync();
        await ReviewAsync(EvidenceVerdict.Accepted, "", "cat");
        await HandleAsync(new ClaimCommand.SignOffReview(Id, "bob"));
        var same = (await ReviewAsync(EvidenceVerdict.Accepted, "", "cat")).Accepted();
        var other = (await ReviewAsync(EvidenceVerdict.Rejected, "Another ferry.", "bob")).Accepted().Value;

        Assert.False(same.Changed);
        Assert.Equal(("bob", null), (Assert.Single(other.EvidenceReviews).Reviewer, other.EvidenceReviews[0].SignedOffBy));
    }

    [Fact]
    public async Task It_goes_stale_when_the_evidence_no_longer_stands()
    {
        await SubmitAsync();
        var reviewed = (await ReviewAsync(EvidenceVerdict.Accepted, "", "cat")).Accepted().Value;
        await desk.Article("a1").HandleAsync(new ArticleCommand.Retract(new("a1"), "A hoax.", "ann"), default);
        var after = (await HandleAsync(new ClaimCommand.Refresh(Id, "ann"))).Accepted().Value;

        Assert.False(reviewed.EvidenceReviews[0].IsStale(reviewed.Assessment!));
        Assert.True(after.EvidenceReviews[0].IsStale(after.Assessment!));
    }

    [Fact]
    public async Task A_rejection_gives_its_reason()
    {
        await SubmitAsync();
        var refusal = (await ReviewAsync(EvidenceVerdict.Rejected, " ", "cat")).Refusal();
        Assert.Equal(["note"], refusal.Fields.Select(field => field.Field));
    }

    [Fact]
    public async Task What_is_no_evidence_on_the_claim_cannot_be_reviewed()
    {
        await SubmitAsync();
        var command = new ClaimCommand.ReviewEvidence(Id, new PassageKey(new("a1"), 1, 99), EvidenceVerdict.Accepted, "", "cat");
        Assert.Equal(["passage"], (await HandleAsync(command)).Refusal().Fields.Select(field => field.Field));
    }

    private async Task<ClaimState> SubmitAsync()
    {
        await desk.AcceptAsync("a1", "harbour-post.example", Sank);
        return (await desk.SubmitAsync("c1", "The ferry Marigold sank.")).Accepted().Value;
    }

    private async Task<Outcome<ClaimState>> ReviewAsync(EvidenceVerdict verdict, string note, string reviewer)
    {
        var state = await desk.Claim("c1").ReadAsync(default);
        return await HandleAsync(new ClaimCommand.ReviewEvidence(Id, state.Assessment!.Evidence[0].Key, verdict, note, reviewer));
    }

    private ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command) => desk.Claim("c1").HandleAsync(command, default);
}
