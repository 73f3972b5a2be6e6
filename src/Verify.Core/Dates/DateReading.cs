namespace Verify.Core.Dates;

/// <summary>A date expression as read from its pieces.</summary>
/// <param name="End">The piece after the last.</param>
/// <param name="Range">What it means; null for a date that does not exist or falls outside the calendar.</param>
internal readonly record struct DateReading(int End, DateRange? Range);
