namespace Verify.Client.Claims;

/// <summary>One thing that happened to a claim.</summary>
/// <param name="Version">The claim's version after it.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Status">The status after it; null before the first assessment.</param>
/// <param name="Note">
/// A withdrawal's reason, a review's verdict, the verdict on a piece of evidence and its words, or what the status would be
/// without rejected evidence.
/// </param>
public sealed record HistoryEntry(
    long Version,
    DateTimeOffset At,
    string Actor,
    HistoryKind Kind,
    ClaimStatus? Status,
    IReadOnlyList<ClaimFlag> Flags,
    int SupportingSources,
    int RefutingSources,
    string? Note);
