namespace Verify.Core.Claims;

/// <summary>Something that happened to a claim: the closed set of what its log holds.</summary>
public abstract record ClaimEvent
{
    private ClaimEvent()
    {
    }

    /// <summary>The claim was accepted for checking.</summary>
    public sealed record Submitted(Claim Claim) : ClaimEvent;

    /// <summary>The claim is no longer to be checked; its log stays.</summary>
    public sealed record Withdrawn(string Reason) : ClaimEvent;
}
