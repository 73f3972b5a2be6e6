namespace Verify.Application.Events;

/// <summary>Events to append to one log, all or none.</summary>
/// <param name="ExpectedVersion">The version of the last event the caller has folded; 0 for a new log.</param>
/// <param name="Operation">Kept with each event; null for the system's own work.</param>
public sealed record EventBatch<TEvent>(
    long ExpectedVersion, IReadOnlyList<TEvent> Events, DateTimeOffset At, string Actor, string? Operation)
{
    /// <summary>The log's version once the batch is in.</summary>
    public long NewVersion => ExpectedVersion + Events.Count;
}
