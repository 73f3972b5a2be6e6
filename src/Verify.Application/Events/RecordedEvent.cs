namespace Verify.Application.Events;

/// <summary>An event as it stands in a log.</summary>
/// <param name="Version">Its 1-based place in the log of its claim or article.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Operation">The operation id of the command that caused it; null for the system's own work.</param>
public sealed record RecordedEvent<TEvent>(long Version, DateTimeOffset At, string Actor, string? Operation, TEvent Event);
