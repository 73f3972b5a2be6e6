using Verify.Core.Quantities;

namespace Verify.Core.Dates;

/// <summary>Reads dates that count from the publication day.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A bare weekday is the latest one up to and including the publication day, or, where the clause before it looks
/// ahead ("will", "is due to", "is expected"), either that or the next one to come. "Last Tuesday" is the latest before
/// the day, or the one a week before that, as English leaves it open; "next Tuesday" likewise among those to come; "this
/// Tuesday" is the nearest in the same week.</item>
/// <item>"Last week", "this month", "next year" are the whole week (Monday to Sunday), month or year.</item>
/// <item>"Three weeks ago" is as exact as its unit: days to the day, weeks give or take three days, months to the
/// whole month, years to the whole year.</item>
/// <item>"Earlier this month" ends, and "later this month" starts, on the publication day; "in the past three weeks" ends on it.</item>
/// </list>
/// Expressions that count from another event ("two days later") are left alone.
/// </remarks>
internal static class RelativeDates
{
    public static bool TryRead(Pieces pieces, int at, DateOnly today, out DateReading reading) =>
        TryReadDayWord(pieces, at, today, out reading)
        || TryReadWeekday(pieces, at, today, out reading)
        || TryReadPeriod(pieces, at, today, out reading)
        || TryReadPast(pieces, at, today, out reading)
        || TryReadAgo(pieces, at, today, out reading);

    private static bool TryReadDayWord(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        int? shift = pieces.Is(at, "today") || pieces.Is(at, "tonight") ? 0
            : pieces.Is(at, "yesterday") ? -1
            : pieces.Is(at, "tomorrow") ? 1
            : pieces.Is(at, "last") && pieces.Is(at + 1, "night") ? -1
            : null;
        var end = pieces.Is(at, "last") ? at + 2 : at + 1;
        reading = shift is { } days ? new DateReading(end, Spans.Between(today.DayNumber + days, today.DayNumber + days)) : default;
        return shift is not null;
    }

    private static bool TryReadWeekday(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        reading = default;
        var qualified = pieces.Is(at, "last") || pieces.Is(at, "next") || pieces.Is(at, "this");
        var name = qualified ? at + 1 : at;
        if (Calendar.Weekday(pieces, name) is not { } weekday)
        {
            return false;
        }

        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        var day = today.DayNumber;
        var range = pieces.Is(at, "last") ? Spans.Between(day - (back == 0 ? 7 : back) - (back is > 0 and < 7 ? 7 : 0), day - (back == 0 ? 7 : back))
            : pieces.Is(at, "next") ? Spans.Between(day + (ahead == 0 ? 7 : ahead), day + (ahead == 0 ? 7 : ahead) + (ahead > 0 ? 7 : 0))
            : pieces.Is(at, "this") ? Spans.Between(day + (ahead <= 3 ? ahead : -back), day + (ahead <= 3 ? ahead : -back))
            : LooksAhead(pieces, at) ? Spans.Between(day - back, day + (ahead == 0 ? 7 : ahead))
            : Spans.Between(day - back, day - back);
        reading = new DateReading(name + 1, range);
        return true;
    }

    /// <summary>A future cue among the eight words before.</summary>
    private static bool LooksAhead(Pieces pieces, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 8) && pieces[i].Kind != PieceKind.Symbol; i--)
        {
            if (pieces.Is(i, "will") || pieces.Is(i, "due") || pieces.Is(i, "scheduled") || pieces.Is(i, "shall") || pieces.Is(i, "expected")
                || pieces.Is(i, "planned") || pieces.Is(i, "set") && pieces.Is(i + 1, "to") || pieces.Is(i, "going") && pieces.Is(i + 1, "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"last week", "earlier this month", "later this year", "next month", "this weekend".</summary>
    private static bool TryReadPeriod(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        reading = default;
        var half = pieces.Is(at, "earlier") || pieces.Is(at, "later") ? at + 1 : at;
        int? shift = pieces.Is(half, "last") ? -1 : pieces.Is(half, "this") ? 0 : pieces.Is(half, "next") ? 1 : null;
        if (shift is not { } by || !pieces.IsWord(half + 1))
        {
            return false;
        }

        var range = pieces.Is(half + 1, "week") ? Spans.Week(today, by)
            : pieces.Is(half + 1, "month") ? Spans.MonthFrom(today, by)
            : pieces.Is(half + 1, "year") ? Spans.Years(today.Year + by, today.Year + by)
            : pieces.Is(half + 1, "weekend") && Spans.Week(today, by) is { } week ? new DateRange(week.End.AddDays(-1), week.End)
            : Calendar.Month(pieces, half + 1) is > 0 and var month ? NamedMonth(month, by, today)
            : null;
        if (range is not { } whole)
        {
            return false;
        }

        if (half > at && by == 0)
        {
            whole = pieces.Is(at, "earlier") ? new DateRange(whole.Start, today) : new DateRange(today, whole.End);
        }

        reading = new DateReading(half + 2, whole);
        return true;
    }

    private static DateRange? NamedMonth(int month, int by, DateOnly today) => Spans.Month(
        today.Year + by switch
        {
            < 0 => month < today.Month ? 0 : -1,
            > 0 => month > today.Month ? 0 : 1,
            _ => 0,
        },
        month);

    /// <summary>"the past three weeks", "the last year and a half" up to its unit: a stretch that ends on the publication day.</summary>
    private static bool TryReadPast(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        reading = default;
        if (!(pieces.Is(at, "past") || pieces.Is(at, "last")) || !pieces.Is(at - 1, "the"))
        {
            return false;
        }

        double amount = 1;
        var unitAt = at + 1;
        if (NumeralReader.TryRead(pieces, at + 1, money: false, out var numeral))
        {
            if (numeral.Form != NumeralForm.Exact)
            {
                return false;
            }

            amount = numeral.Low;
            unitAt = numeral.End;
        }

        if (!UnitTable.TryRead(pieces, unitAt, out var unit, out var end) || unit!.Base != "s")
        {
            return false;
        }

        var days = amount * unit.Factor / 86_400;
        reading = new DateReading(end, days < 4_000_000 ? Spans.Between(today.DayNumber - (long)Math.Ceiling(days), today.DayNumber) : null);
        return true;
    }

    /// <summary>"three weeks ago", "a year ago", "two days ago".</summary>
    private static bool TryReadAgo(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        reading = default;
        var unitAt = at + 1;
        double amount = 1;
        var article = NumberWords.Find(pieces, at).Role == NumberRole.Article;
        if (!article || !pieces.Is(at + 2, "ago"))
        {
            if (NumberWords.Find(pieces, at).Role == NumberRole.None && !pieces.IsDigits(at)
                || !NumeralReader.TryRead(pieces, at, money: false, out var numeral) || numeral.Form != NumeralForm.Exact)
            {
                return false;
            }

            amount = numeral.Low;
            unitAt = numeral.End;
        }

        if (!pieces.Is(unitAt + 1, "ago") || !UnitTable.TryRead(pieces, unitAt, out var unit, out _) || unit!.Base != "s" || amount > 5000)
        {
            return false;
        }

        var whole = (int)Math.Round(amount);
        var range = unit.Name switch
        {
            "second" or "minute" => Spans.Day(today),
            "hour" => Spans.Between(today.DayNumber - (whole + 23) / 24, today.DayNumber - whole / 24),
            "day" => Spans.Between(today.DayNumber - whole, today.DayNumber - whole),
            "week" => Spans.Between(today.DayNumber - 7 * whole - 3, today.DayNumber - 7 * whole + 3),
            "fortnight" => Spans.Between(today.DayNumber - 14 * whole - 3, today.DayNumber - 14 * whole + 3),
            "month" => Spans.MonthFrom(today, -whole),
            "year" => Spans.Years(today.Year - whole, today.Year - whole),
            "decade" => Spans.Years(today.Year - 10 * whole - 1, today.Year - 10 * whole + 1),
            _ => Spans.Years(today.Year - 100 * whole - 10, today.Year - 100 * whole + 10),
        };
        reading = new DateReading(unitAt + 2, range);
        return true;
    }
}
