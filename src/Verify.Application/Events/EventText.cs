namespace Verify.Application.Events;

/// <summary>An event as a store keeps it.</summary>
/// <param name="Kind">The stable name of the event's kind; never reused for another shape.</param>
public readonly record struct EventText(string Kind, string Json);
