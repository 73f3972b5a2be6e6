namespace Verify.Client.Claims;

/// <summary>How little it would take to change the status.</summary>
/// <param name="Sources">The smallest set of sources without which the status would be another; empty where there is none.</param>
public sealed record FragilityView(IReadOnlyList<string> Sources, ClaimStatus? Becomes);
