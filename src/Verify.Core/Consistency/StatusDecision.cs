namespace Verify.Core.Consistency;

/// <summary>The outcome of the rules.</summary>
/// <param name="Rule">The number of the rule that fired.</param>
/// <param name="S">Supporting reports.</param>
/// <param name="D">Refuting reports.</param>
/// <param name="P">Asserting speakers.</param>
/// <param name="N">Denying speakers.</param>
/// <param name="Trace">The rules in the order tried; the last one fired.</param>
public sealed record StatusDecision(ClaimStatus Status, int Rule, int S, int D, int P, int N, IReadOnlyList<RuleTrial> Trace)
{
    /// <summary>S, or P where S is 0.</summary>
    public int SupportingSources => S > 0 ? S : P;

    /// <summary>D, or N where D is 0.</summary>
    public int RefutingSources => D > 0 ? D : N;
}
