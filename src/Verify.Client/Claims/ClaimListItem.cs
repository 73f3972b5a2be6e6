namespace Verify.Client.Claims;

/// <summary>A claim as lists show it.</summary>
/// <param name="Outlets">Those that its live evidence comes from.</param>
public sealed record ClaimListItem(
    string Id,
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
