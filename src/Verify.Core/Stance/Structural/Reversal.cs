namespace Verify.Core.Stance.Structural;

/// <summary>That a passage turns a claim round, and why.</summary>
/// <param name="IsSilent">The passage has no negation of its own; it only lacks the claim's.</param>
internal sealed record Reversal(Reason Reason, bool IsSilent = false);
