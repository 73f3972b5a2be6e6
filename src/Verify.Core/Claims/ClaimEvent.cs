using Verify.Core.Consistency;

namespace Verify.Core.Claims;

/// <summary>Something that happened to a claim: the closed set of what its log holds.</summary>
public abstract record ClaimEvent
{
    private ClaimEvent()
    {
    }

    /// <summary>The claim was accepted for checking.</summary>
    public sealed record Submitted(Claim Claim, DateTimeOffset At) : ClaimEvent;

    /// <summary>Evidence was weighed and the outcome differs from the one before.</summary>
    /// <param name="Considered">What was judged: weighing the same again must come to the same.</param>
    public sealed record Assessed(ClaimAssessment Assessment, ConsideredEvidence Considered) : ClaimEvent;

    /// <summary>A person gave a verdict; a draft until somebody else signs it off.</summary>
    public sealed record Reviewed(HumanReview Review) : ClaimEvent;

    /// <summary>A person accepted or rejected one piece of evidence; a draft until somebody else signs it off.</summary>
    public sealed record EvidenceReviewed(EvidenceReview Review) : ClaimEvent;

    /// <summary>A second person approved the latest review and what others found about single pieces of evidence.</summary>
    public sealed record ReviewSignedOff(string By, DateTimeOffset At) : ClaimEvent;

    /// <summary>The claim is no longer to be checked; its log stays.</summary>
    public sealed record Withdrawn(Withdrawal Withdrawal) : ClaimEvent;
}
