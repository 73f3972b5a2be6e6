namespace Verify.Application.Changes;

/// <summary>An entry of the change feed.</summary>
/// <param name="Sequence">Its place in the feed, from 1, increasing, gaps allowed.</param>
/// <param name="Subject">The id of the claim or article.</param>
/// <param name="Version">The subject's version after the change.</param>
public sealed record Change(long Sequence, DateTimeOffset At, ChangeKind Kind, string Subject, long Version);
