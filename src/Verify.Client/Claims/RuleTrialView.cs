namespace Verify.Client.Claims;

/// <summary>One rule as it was tried.</summary>
/// <param name="Condition">When it fires.</param>
/// <param name="Found">The counts it was tried on.</param>
/// <param name="Sources">For the rule that fired, the sources it rests on.</param>
public sealed record RuleTrialView(
    int Number, ClaimStatus Status, string Condition, string Found, bool Fired, IReadOnlyList<string> Sources);
