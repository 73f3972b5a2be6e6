namespace Verify.Client.Claims;

/// <summary>A claim with everything its status rests on.</summary>
/// <param name="Version">Rises with every change; it is in the ETag.</param>
/// <param name="SupportingSources">The sources that support it; speakers where no outlet does.</param>
/// <param name="AveritecLabel">The status in the words of the AVeriTeC task.</param>
/// <param name="AlternateName">The rating of a ClaimReview; null where there is nothing to publish.</param>
/// <param name="AssessedAt">Null until evidence has been weighed for the first time.</param>
/// <param name="EvidenceDigest">Changes whenever the evidence does; a review names the one it was made on.</param>
/// <param name="Ruleset">The versioned rules and model that the status was made by.</param>
/// <param name="Refusal">Why the claim cannot be judged; null where it can.</param>
/// <param name="WithoutRejected">What the status would be without the evidence that people rejected; null where they rejected none.</param>
/// <param name="Evidence">Every passage that bears on it.</param>
public sealed record ClaimView(
    string Id,
    long Version,
    string Text,
    DateOnly? ContextDate,
    string? Submitter,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt,
    DateTimeOffset? AssessedAt,
    ClaimStatus Status,
    IReadOnlyList<ClaimFlag> Flags,
    int SupportingSources,
    int RefutingSources,
    string? AveritecLabel,
    string? AlternateName,
    string? Refusal,
    string? EvidenceDigest,
    string? Ruleset,
    ReviewView? Review,
    RecountView? WithoutRejected,
    WithdrawalView? Withdrawal,
    IReadOnlyList<EvidenceView> Evidence,
    SourcesView Sources,
    ExplanationView? Explanation);
