using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;

namespace Verify.Application.Claims;

/// <summary>What can be asked of a claim: a closed set.</summary>
public abstract record ClaimCommand
{
    private ClaimCommand(ClaimId id, string actor, string? operation)
    {
        Id = id;
        Actor = actor;
        Operation = operation;
    }

    public ClaimId Id { get; }

    /// <summary>Who asks.</summary>
    public string Actor { get; }

    /// <summary>
    /// Makes a retry safe: a command whose operation is in the claim's log already answers with the claim and changes
    /// nothing. Null for work that is safe to repeat.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>Check this text from now on.</summary>
    public sealed record Submit(ClaimId Id, string Text, DateOnly? ContextDate, string Actor, string? Operation = null)
        : ClaimCommand(Id, Actor, Operation);

    /// <summary>Stop checking the claim; its log stays.</summary>
    public sealed record Withdraw(ClaimId Id, string Reason, string Actor, string? Operation = null)
        : ClaimCommand(Id, Actor, Operation);

    /// <summary>Record a person's verdict on the evidence as it stands; the actor is the reviewer.</summary>
    /// <param name="EvidenceDigest">Of the evidence that the reviewer saw.</param>
    public sealed record Review(
        ClaimId Id, string Verdict, string Note, string EvidenceDigest, string Actor, string? Operation = null)
        : ClaimCommand(Id, Actor, Operation);

    /// <summary>Accept or reject one piece of the evidence as it stands; the actor is the reviewer.</summary>
    /// <param name="Note">Why; may be empty where the evidence is accepted.</param>
    public sealed record ReviewEvidence(
        ClaimId Id, PassageKey Passage, EvidenceVerdict Verdict, string Note, string Actor, string? Operation = null)
        : ClaimCommand(Id, Actor, Operation);

    /// <summary>Approve the latest reviews, of the claim and of its evidence, that are somebody else's than the actor's.</summary>
    public sealed record SignOffReview(ClaimId Id, string Actor, string? Operation = null)
        : ClaimCommand(Id, Actor, Operation);

    /// <summary>Find evidence again and record the assessment if it differs from the last.</summary>
    public sealed record Refresh(ClaimId Id, string Actor) : ClaimCommand(Id, Actor, null);

    /// <summary>Weigh the evidence if that is still due, as after a submission that was cut short; else nothing.</summary>
    public sealed record Assess(ClaimId Id, string Actor) : ClaimCommand(Id, Actor, null);
}
