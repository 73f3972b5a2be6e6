using Verify.Application.Events;
using Verify.Client.Claims;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Api.Claims;

/// <summary>Human reviews as the API shows them.</summary>
internal static class ReviewViews
{
    /// <returns>The latest review; null without one.</returns>
    public static ReviewView? Of(ClaimState state) =>
        state.Review is { } review ? Of(review, state.Assessment?.EvidenceDigest) : null;

    /// <summary>Every review that a log has, with its sign-off.</summary>
    public static ReviewView[] All(ClaimId id, IReadOnlyList<RecordedEvent<ClaimEvent>> log)
    {
        var reviews = new List<HumanReview>();
        var state = ClaimState.None(id);
        foreach (var recorded in log)
        {
            state = state.Evolve(recorded.Event);
            switch (recorded.Event)
            {
                case ClaimEvent.Reviewed:
                    reviews.Add(state.Review!);
                    break;
                case ClaimEvent.ReviewSignedOff when reviews.Count > 0:
                    reviews[^1] = state.Review!;
                    break;
                default:
                    break;
            }
        }

        return [.. reviews.Select(review => Of(review, state.Assessment?.EvidenceDigest))];
    }

    private static ReviewView Of(HumanReview review, string? digest) => new(
        review.Verdict,
        review.Note,
        review.Reviewer,
        review.At,
        review.SignedOffBy,
        review.IsSignedOff,
        digest is not null && digest != review.EvidenceDigest,
        review.EvidenceDigest);
}
