namespace Verify.Client.Events;

/// <summary>Something that changed.</summary>
/// <param name="Sequence">Its place in the change feed; give it as Last-Event-ID to go on after it.</param>
/// <param name="Subject">The id of the claim or article.</param>
/// <param name="Version">The subject's version after the change.</param>
public sealed record LiveEvent(long Sequence, DateTimeOffset At, LiveEventKind Kind, string Subject, long Version);
