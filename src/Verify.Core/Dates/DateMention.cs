using Verify.Core.Text;

namespace Verify.Core.Dates;

/// <summary>A date expression, resolved against the day the text was published.</summary>
/// <param name="Span">Its place in the sentence's text.</param>
/// <param name="Range">The days that it may mean.</param>
public sealed record DateMention(TextSpan Span, DateRange Range)
{
    /// <summary>Set where only the month and day, or the day of the week, of <see cref="Range"/> are known.</summary>
    public DateRecurrence Recurrence { get; init; }

    /// <summary>Whether the days that a text names may be the ones meant here; null where neither can be told.</summary>
    public bool? Agrees(DateRange days) => Recurrence switch
    {
        DateRecurrence.Yearly => Enumerable.Range(days.Start.Year, days.End.Year - days.Start.Year + 1).Any(year => InYear(year).Overlaps(days)),
        DateRecurrence.Weekly => days.End.DayNumber - days.Start.DayNumber is var length && length > 5 ? null
            : Enumerable.Range(0, length + 1).Any(day => days.Start.AddDays(day).DayOfWeek == Range.Start.DayOfWeek),
        _ => Range.Overlaps(days),
    };

    private DateRange InYear(int year) => new(Range.Start.AddYears(year - Range.Start.Year), Range.End.AddYears(year - Range.Start.Year));
}
