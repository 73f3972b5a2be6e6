namespace Verify.Core.Consistency;

/// <summary>The outcome of the rules.</summary>
/// <param name="Rule">The number of the rule that fired.</param>
/// <param name="SupportingSources">S, or P where S is 0.</param>
/// <param name="RefutingSources">D, or N where D is 0.</param>
/// <param name="Trace">The rules in the order tried; the last one fired.</param>
public sealed record StatusDecision(
    ClaimStatus Status, int Rule, int SupportingSources, int RefutingSources, IReadOnlyList<RuleTrial> Trace);
