namespace Verify.Core.Consistency;

/// <summary>What a person found about a claim: a layer of its own beside the computed status.</summary>
/// <param name="SignedOffBy">The second person who approved it; until then it is a draft. Nobody signs off their own.</param>
/// <param name="EvidenceDigest">The digest of the evidence that the reviewer saw.</param>
public sealed record HumanReview(
    string Verdict, string Note, string Reviewer, DateTimeOffset At, string? SignedOffBy, string EvidenceDigest)
{
    public bool IsSignedOff =>
        !string.IsNullOrWhiteSpace(SignedOffBy) && !string.Equals(SignedOffBy, Reviewer, StringComparison.OrdinalIgnoreCase);
}
