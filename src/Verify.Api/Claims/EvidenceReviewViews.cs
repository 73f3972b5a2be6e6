using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Wire = Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Reviews of single pieces of evidence as the API shows them.</summary>
internal static class EvidenceReviewViews
{
    public static Wire.EvidenceReviewView[] All(ClaimState state) => [.. state.EvidenceReviews.Select(review => Of(review, state))];

    /// <returns>The review of the evidence; null where nobody has reviewed it.</returns>
    public static Wire.EvidenceReviewView? Of(Evidence evidence, ClaimState state) =>
        state.EvidenceReviews.FirstOrDefault(review => review.IsOn(evidence)) is { } found ? Of(found, state) : null;

    /// <returns>The review of the evidence as it stood in this passage; null where nobody has reviewed it, or somebody another revision since.</returns>
    public static Wire.EvidenceReviewView? Of(PassageKey passage, ClaimState state) =>
        state.EvidenceReviews.FirstOrDefault(review => review.Seen.Key == passage) is { } found ? Of(found, state) : null;

    private static Wire.EvidenceReviewView Of(EvidenceReview review, ClaimState state) => new(
        review.Seen.Article.Value,
        review.Seen.Revision,
        review.Seen.Passage,
        review.Seen.Outlet,
        EvidenceViews.Stance(review.Seen.Stance),
        review.Seen.Quote,
        WireNames<EvidenceVerdict, Wire.EvidenceVerdict>.Of(review.Verdict),
        review.Note,
        review.Reviewer,
        review.At,
        review.SignedOffBy,
        review.IsSignedOff,
        state.Assessment is { } assessment && review.IsStale(assessment));
}
