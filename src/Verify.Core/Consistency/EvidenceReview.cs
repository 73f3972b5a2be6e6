namespace Verify.Core.Consistency;

/// <summary>What a person found about one piece of evidence: shown beside it, and never a reason to count it otherwise.</summary>
/// <param name="Seen">The evidence as the reviewer saw it.</param>
/// <param name="Note">Why; may be empty where the evidence is accepted.</param>
/// <param name="SignedOffBy">The second person who approved it; until then it is a draft. Nobody signs off their own.</param>
public sealed record EvidenceReview(
    Evidence Seen, EvidenceVerdict Verdict, string Note, string Reviewer, DateTimeOffset At, string? SignedOffBy)
{
    public bool IsSignedOff => SecondPerson.Is(SignedOffBy, Reviewer);

    /// <summary>Whether it is about this evidence: the same words in the same article, in whatever revision.</summary>
    public bool IsOn(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Article == Seen.Article && evidence.Quote == Seen.Quote;
    }

    /// <summary>Whether it is published and says that this is no evidence, judged as the reviewer saw it.</summary>
    public bool Rejects(Evidence evidence) =>
        IsSignedOff && Verdict == EvidenceVerdict.Rejected && IsOn(evidence) && EvidenceDigest.Line(evidence) == EvidenceDigest.Line(Seen);

    /// <summary>Whether what the reviewer saw is no longer so: the evidence is gone, or is judged otherwise.</summary>
    public bool IsStale(ClaimAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var line = EvidenceDigest.Line(Seen);
        return !assessment.Evidence.Any(evidence => IsOn(evidence) && EvidenceDigest.Line(evidence) == line);
    }

    /// <summary>Whether the same person said the same of the same evidence before.</summary>
    public bool SaysTheSame(EvidenceReview other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Verdict, Note, Reviewer) == (other.Verdict, other.Note, other.Reviewer)
            && EvidenceDigest.Line(Seen) == EvidenceDigest.Line(other.Seen);
    }

    /// <summary>Itself where it needs no sign-off, or not by this person.</summary>
    internal EvidenceReview SignOff(string by) => SignedOffBy is null && SecondPerson.Is(by, Reviewer) ? this with { SignedOffBy = by } : this;
}
