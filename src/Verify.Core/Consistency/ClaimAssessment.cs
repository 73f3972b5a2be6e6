using System.Text.Json.Serialization;
using Verify.Core.Claims;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>The outcome for a claim, with everything it rests on.</summary>
/// <param name="Rule">The rule that fired, of the weakest part.</param>
/// <param name="Parts">One an assertion; the claim takes the status of its weakest. Empty where the claim cannot be judged.</param>
/// <param name="EvidenceDigest">Changes whenever the evidence does; what a human review is compared with.</param>
/// <param name="Ruleset">The id of the ruleset.</param>
/// <param name="Refusal">Why the claim cannot be judged; null where it can.</param>
public sealed record ClaimAssessment(
    ClaimId Claim,
    ClaimStatus Status,
    IReadOnlyList<ClaimFlag> Flags,
    int SupportingSources,
    int RefutingSources,
    int Rule,
    IReadOnlyList<RuleTrial> Trace,
    Fragility Fragility,
    string WouldChange,
    IReadOnlyList<PartAssessment> Parts,
    Coverage Coverage,
    string EvidenceDigest,
    HumanReview? Review,
    DateTimeOffset AsOf,
    string Ruleset,
    string? Refusal)
{
    /// <summary>The part that the status was taken from; null where the claim cannot be judged.</summary>
    [JsonIgnore]
    public PartAssessment? Weakest => Parts.FirstOrDefault(part => part.Decision.Status == Status);

    /// <summary>Of the weakest part first, then passages that bear on other parts alone.</summary>
    [JsonIgnore]
    public IReadOnlyList<Evidence> Evidence { get; } =
    [
        .. Parts.Where(part => part.Decision.Status == Status).Take(1).Concat(Parts)
            .SelectMany(part => part.Evidence)
            .DistinctBy(item => (item.Article, item.Revision, item.Passage)),
    ];

    /// <summary>What the status would be without the evidence that people rejected; null where they rejected none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Recount? WithoutRejected { get; init; }

    /// <summary>The evidence that published reviews reject as it stands, in its order.</summary>
    public IReadOnlyList<PassageKey> RejectedBy(IReadOnlyList<EvidenceReview> reviews) =>
        [.. Evidence.Where(evidence => reviews.Any(review => review.Rejects(evidence))).Select(evidence => evidence.Key)];
}
