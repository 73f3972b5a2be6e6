namespace Verify.Client.Claims;

/// <summary>How the status came about.</summary>
/// <param name="Rule">The number of the rule that fired.</param>
/// <param name="Trace">The rules in the order tried; the last one fired.</param>
/// <param name="WouldChange">What single new source would change the status.</param>
/// <param name="Reviews">What people found; the status is computed without it.</param>
/// <param name="Parts">One an assertion; the claim takes the status of its weakest.</param>
public sealed record ExplanationView(
    ClaimStatus Status,
    int Rule,
    IReadOnlyList<RuleTrialView> Trace,
    FragilityView Fragility,
    string WouldChange,
    IReadOnlyList<PartView> Parts,
    string Ruleset,
    DateTimeOffset AsOf,
    ReviewsView Reviews);
