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
    DateTimeOffset ChangedAt);
