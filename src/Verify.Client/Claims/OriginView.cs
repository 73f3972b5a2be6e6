namespace Verify.Client.Claims;

/// <summary>The passages that are one report.</summary>
/// <param name="Agency">Whose wire text it is; null for an outlet's own.</param>
/// <param name="CarriedBy">All outlets that carry it.</param>
/// <param name="Merges">Why its passages were taken for one report, step by step.</param>
public sealed record OriginView(
    string Id,
    string? Agency,
    IReadOnlyList<string> CarriedBy,
    IReadOnlyList<string> Passages,
    IReadOnlyList<MergeView> Merges);
