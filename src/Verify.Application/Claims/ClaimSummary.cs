using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Application.Claims;

/// <summary>A claim as lists show it: the read model.</summary>
/// <param name="Outlets">The outlets that its live evidence comes from, for filtering.</param>
/// <param name="ChangedAt">When the last event was recorded.</param>
public sealed record ClaimSummary(
    ClaimId Id,
    long Version,
    string Text,
    DateOnly? ContextDate,
    string? Submitter,
    ClaimStatus Status,
    IReadOnlyList<ClaimFlag> Flags,
    int SupportingSources,
    int RefutingSources,
    IReadOnlyList<string> Outlets,
    bool IsWithdrawn,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt)
{
    /// <param name="state">Of a claim that exists; one not assessed yet is shown as unverified.</param>
    public static ClaimSummary Of(ClaimState state)
    {
        var claim = state.Claim ?? throw new ArgumentException($"There is no claim '{state.Id}'.", nameof(state));
        var assessment = state.Assessment;
        return new(
            state.Id,
            state.Version,
            claim.Text,
            claim.ContextDate,
            claim.Submitter,
            assessment?.Status ?? ClaimStatus.Unverified,
            assessment?.Flags ?? [],
            assessment?.SupportingSources ?? 0,
            assessment?.RefutingSources ?? 0,
            [.. (assessment?.Evidence ?? [])
                .Where(evidence => evidence.State == EvidenceState.Live)
                .Select(evidence => evidence.Outlet)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)],
            state.Withdrawal is not null,
            state.SubmittedAt,
            state.ChangedAt);
    }
}
