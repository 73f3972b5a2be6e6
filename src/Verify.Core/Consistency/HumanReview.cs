namespace Verify.Core.Consistency;

/// <summary>What a person found about a claim: a layer of its own beside the computed status.</summary>
/// <param name="SignedOffBy">The second person who approved it; until then it is a draft. Nobody signs off their own.</param>
/// <param name="EvidenceDigest">The digest of the evidence that the reviewer saw.</param>
public sealed record HumanReview(
    string Verdict, string Note, string Reviewer, DateTimeOffset At, string? SignedOffBy, string EvidenceDigest)
{
    public bool IsSignedOff => SecondPerson.Is(SignedOffBy, Reviewer);

    /// <summary>Itself where it needs no sign-off, or not by this person.</summary>
    internal HumanReview SignOff(string by) => SignedOffBy is null && SecondPerson.Is(by, Reviewer) ? this with { SignedOffBy = by } : this;
}
