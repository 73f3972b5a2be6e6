namespace Verify.Core.Consistency;

/// <summary>One rule as it was tried.</summary>
/// <param name="Number">Its row in the table of rules, from 1.</param>
/// <param name="Condition">When it fires.</param>
/// <param name="Found">The counts it was tried on.</param>
/// <param name="Sources">For the rule that fired, the sources it rests on: "origin (outlet)" or a speaker's name.</param>
public sealed record RuleTrial(
    int Number, ClaimStatus Status, string Condition, string Found, bool Fired, IReadOnlyList<string> Sources);
