using Verify.Core.Consistency;

namespace Verify.Core.Claims;

/// <summary>A claim folded from its log.</summary>
/// <param name="Version">The number of events folded; 0 for a claim that nobody submitted.</param>
/// <param name="Claim">Null for a claim that nobody submitted.</param>
/// <param name="Assessment">The latest; null until evidence has been weighed for the first time.</param>
/// <param name="Considered">What the latest assessment was made of.</param>
/// <param name="Review">The latest human review, signed off or not.</param>
/// <param name="ChangedAt">When the last event happened.</param>
public sealed record ClaimState(
    ClaimId Id,
    long Version,
    Claim? Claim,
    DateTimeOffset SubmittedAt,
    ClaimAssessment? Assessment,
    ConsideredEvidence? Considered,
    HumanReview? Review,
    Withdrawal? Withdrawal,
    DateTimeOffset ChangedAt)
{
    /// <summary>The latest review of each piece of evidence that has one, in the order that they were first reviewed.</summary>
    public IReadOnlyList<EvidenceReview> EvidenceReviews { get; init; } = [];

    public bool Exists => Claim is not null;

    /// <summary>Whether what it says is behind what is known: never weighed, or weighed before the latest reviews.</summary>
    public bool NeedsAssessment => Exists && Withdrawal is null && (Assessment is null || !Heeds(Assessment));

    /// <summary>Whether it was weighed without articles that did not answer in time.</summary>
    public bool IsIncomplete => Withdrawal is null && Assessment?.Coverage.Unanswered is not null;

    /// <summary>The reviewers whose reviews wait for a second person.</summary>
    public IEnumerable<string> ReviewersOfDrafts =>
        EvidenceReviews.Where(review => review.SignedOffBy is null).Select(review => review.Reviewer)
            .Concat(Review is { SignedOffBy: null, Reviewer: var reviewer } ? [reviewer] : []);

    public static ClaimState None(ClaimId id) => new(id, 0, null, default, null, null, null, null, default);

    public static ClaimState Fold(ClaimId id, IEnumerable<ClaimEvent> log) =>
        log.Aggregate(None(id), (state, claimEvent) => state.Evolve(claimEvent));

    public ClaimState Evolve(ClaimEvent claimEvent)
    {
        var next = this with { Version = Version + 1 };
        return claimEvent switch
        {
            ClaimEvent.Submitted submitted =>
                next with { Claim = submitted.Claim, SubmittedAt = submitted.At, ChangedAt = submitted.At },
            ClaimEvent.Assessed assessed => next with
            {
                Assessment = assessed.Assessment,
                Considered = assessed.Considered,
                ChangedAt = assessed.Assessment.AsOf,
            },
            ClaimEvent.Reviewed reviewed => next with { Review = reviewed.Review, ChangedAt = reviewed.Review.At },
            ClaimEvent.EvidenceReviewed reviewed =>
                next with { EvidenceReviews = With(reviewed.Review), ChangedAt = reviewed.Review.At },
            ClaimEvent.ReviewSignedOff signed => next with
            {
                Review = Review?.SignOff(signed.By),
                EvidenceReviews = [.. EvidenceReviews.Select(review => review.SignOff(signed.By))],
                ChangedAt = signed.At,
            },
            ClaimEvent.Withdrawn withdrawn =>
                next with { Withdrawal = withdrawn.Withdrawal, ChangedAt = withdrawn.Withdrawal.At },
            _ => throw new ArgumentOutOfRangeException(nameof(claimEvent), claimEvent.GetType().Name, null),
        };
    }

    private bool Heeds(ClaimAssessment assessment) => assessment.Review == Review
        && assessment.RejectedBy(EvidenceReviews).SequenceEqual(assessment.WithoutRejected?.Rejected ?? []);

    private EvidenceReview[] With(EvidenceReview latest) =>
        EvidenceReviews.Any(review => review.IsOn(latest.Seen))
            ? [.. EvidenceReviews.Select(review => review.IsOn(latest.Seen) ? latest : review)]
            : [.. EvidenceReviews, latest];
}
