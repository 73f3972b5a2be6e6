namespace Verify.Core.Stance.Structural;

/// <summary>
/// A claim's context date narrows the reports that bear on it: those published from three days before it to thirty days
/// after, and those of any time that name a date which covers it.
/// </summary>
internal static class ContextWindow
{
    private const int DaysBefore = 3;
    private const int DaysAfter = 30;

    public static Reason? Excludes(DateOnly? context, PassageReading passage)
    {
        if (context is not { } day)
        {
            return null;
        }

        var published = DateOnly.FromDateTime(passage.Source.Passage.At.UtcDateTime);
        var near = published >= day.AddDays(-DaysBefore) && published <= day.AddDays(DaysAfter);
        return near || passage.Reading.Analysis.Dates.Any(d => d.Range.Contains(day))
            ? null
            : new Reason(ReasonKind.Date, StanceKind.Mentions, $"speaks of another time than {day:yyyy-MM-dd}");
    }
}
