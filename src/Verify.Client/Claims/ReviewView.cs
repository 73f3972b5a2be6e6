namespace Verify.Client.Claims;

/// <summary>What a person found; it stands beside the computed status and never rewrites evidence.</summary>
/// <param name="SignedOffBy">The second person; null while the review is a draft.</param>
/// <param name="IsPublished">Signed off by somebody other than its reviewer.</param>
/// <param name="IsStale">The evidence has changed since.</param>
public sealed record ReviewView(
    string Verdict,
    string Note,
    string Reviewer,
    DateTimeOffset At,
    string? SignedOffBy,
    bool IsPublished,
    bool IsStale,
    string EvidenceDigest);
