namespace Verify.Core.Consistency;

/// <summary>The outcome for a claim: the nine statuses of the rules, in the order in which they are tried.</summary>
public enum ClaimStatus
{
    Withdrawn,
    Outdated,
    Disputed,
    Contradicted,
    Challenged,
    Corroborated,
    SingleSource,
    Attributed,
    Unverified,
}
