namespace Verify.Client.Claims;

/// <summary>The outcome for one assertion of a claim.</summary>
/// <param name="SupportingReports">Reports that support it in an outlet's own voice.</param>
/// <param name="AssertingSpeakers">Distinct speakers who assert it.</param>
/// <param name="StatusBefore">For an outdated one, what it was before its support was superseded.</param>
public sealed record PartView(
    string Text,
    ClaimStatus Status,
    ClaimStatus? StatusBefore,
    IReadOnlyList<ClaimFlag> Flags,
    int SupportingReports,
    int RefutingReports,
    int AssertingSpeakers,
    int DenyingSpeakers,
    FragilityView Fragility,
    string WouldChange);
