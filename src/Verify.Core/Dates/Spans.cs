namespace Verify.Core.Dates;

/// <summary>Whole calendar stretches as ranges; null where the calendar (years 1 to 9999) does not hold them.</summary>
internal static class Spans
{
    public static DateRange? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new DateOnly(year, month, day))
            : null;

    public static DateRange Day(DateOnly day) => new(day, day);

    public static DateRange? Month(int year, int month) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12
            ? new DateRange(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : null;

    public static DateRange? Years(int first, int last) =>
        first >= 1 && last <= 9999 ? new DateRange(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)) : null;

    /// <summary>The week, Monday to Sunday (ISO 8601), that lies <paramref name="weeks"/> from that of <paramref name="day"/>.</summary>
    public static DateRange? Week(DateOnly day, int weeks)
    {
        var monday = day.DayNumber - ((int)day.DayOfWeek + 6) % 7 + 7L * weeks;
        return Between(monday, monday + 6);
    }

    /// <summary>The range between two day numbers (<see cref="DateOnly.DayNumber"/>).</summary>
    public static DateRange? Between(long first, long last) =>
        first >= DateOnly.MinValue.DayNumber && last <= DateOnly.MaxValue.DayNumber && first <= last
            ? new DateRange(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last))
            : null;

    /// <summary>The month that lies <paramref name="months"/> from that of <paramref name="day"/>.</summary>
    public static DateRange? MonthFrom(DateOnly day, long months)
    {
        var index = day.Year * 12L + day.Month - 1 + months;
        return index is >= 12 and < 120_000 ? Month((int)(index / 12), (int)(index % 12) + 1) : null;
    }
}
