using Verify.Client.Claims;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>Human reviews as the API shows them.</summary>
internal static class ReviewViews
{
    public static ReviewView? Of(ClaimState state) => state.Review is not { } review
        ? null
        : new(
            review.Verdict,
            review.Note,
            review.Reviewer,
            review.At,
            review.SignedOffBy,
            review.IsSignedOff,
            state.Assessment is { } assessment && assessment.EvidenceDigest != review.EvidenceDigest,
            review.EvidenceDigest);
}
