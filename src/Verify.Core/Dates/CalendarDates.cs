using Verify.Core.Quantities;

namespace Verify.Core.Dates;

/// <summary>Reads dates that name a day, month, year or decade of the calendar.</summary>
/// <remarks>
/// A day and month without a year is the one nearest to the publication day, an equal distance counting as past. A month
/// without a year is the latest one begun by then; after "next" or "this coming" the first to come. "August last year"
/// takes its year from the words behind it. "Since 2022" reaches up to the publication day.
/// </remarks>
internal static class CalendarDates
{
    public static bool TryRead(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        if (pieces.Is(at, "since") && TryReadPlain(pieces, at + 1, today, out reading))
        {
            reading = reading with { Range = Since(reading.Range, today) };
            return true;
        }

        return TryReadPlain(pieces, at, today, out reading);
    }

    private static bool TryReadPlain(Pieces pieces, int at, DateOnly today, out DateReading reading) =>
        TryReadIso(pieces, at, out reading)
        || TryReadMonthFirst(pieces, at, today, out reading)
        || TryReadDayFirst(pieces, at, today, out reading)
        || TryReadDecade(pieces, at, out reading)
        || TryReadYear(pieces, at, out reading);

    private static DateRange? Since(DateRange? start, DateOnly today) =>
        start is { } range ? new DateRange(range.Start, range.Start > today ? range.End : today) : null;

    /// <summary>2025-02-12, with or without a time behind it.</summary>
    private static bool TryReadIso(Pieces pieces, int at, out DateReading reading)
    {
        reading = default;
        if (!pieces[at].LooksLikeYear || !IsTwoDigits(pieces, at + 1) || !IsTwoDigits(pieces, at + 2))
        {
            return false;
        }

        reading = new DateReading(at + 3, Spans.Day((int)pieces[at].Value, (int)pieces[at + 1].Value, (int)pieces[at + 2].Value));
        return true;
    }

    /// <summary>"February 12, 2025", "Feb. 12", "February 2022", "August last year", "in August".</summary>
    private static bool TryReadMonthFirst(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        reading = default;
        var month = Calendar.Month(pieces, at);
        if (month == 0)
        {
            return false;
        }

        var next = pieces.IsSymbol(at + 1, '.') && pieces.IsDigits(at + 2) ? at + 2 : at + 1;
        if (IsDay(pieces, next, out var afterDay))
        {
            var year = TryReadYearBehind(pieces, afterDay, today, out var end);
            reading = new DateReading(end, DayRange(pieces, next, month, year, today, ref end));
            reading = reading with { End = end };
            return true;
        }

        if (TryReadYearBehind(pieces, next, today, out var afterYear) is { } named)
        {
            reading = new DateReading(afterYear, Spans.Month(named, month));
            return true;
        }

        if (!CanBeMonthAlone(pieces, at))
        {
            return false;
        }

        reading = new DateReading(at + 1, Spans.Month(today.Year - (month > today.Month ? 1 : 0), month));
        return true;
    }

    /// <summary>"12 February 2025", "the 12th of February", "12 Feb".</summary>
    private static bool TryReadDayFirst(Pieces pieces, int at, DateOnly today, out DateReading reading)
    {
        reading = default;
        if (!IsDay(pieces, at, out var after) || pieces.IsJoined(at))
        {
            return false;
        }

        var monthAt = pieces.Is(after, "of") ? after + 1 : after;
        var month = Calendar.Month(pieces, monthAt);
        if (month == 0)
        {
            return false;
        }

        var year = TryReadYearBehind(pieces, pieces.IsSymbol(monthAt + 1, '.') && pieces[monthAt + 2].LooksLikeYear ? monthAt + 2 : monthAt + 1, today, out var end);
        end = year is null ? monthAt + 1 : end;
        reading = new DateReading(end, year is { } y ? Spans.Day(y, month, (int)pieces[at].Value) : Nearest(month, (int)pieces[at].Value, today));
        return true;
    }

    /// <summary>The day, or "12-14" or "12 to 14" as a stretch of days, behind a month's name.</summary>
    private static DateRange? DayRange(Pieces pieces, int day, int month, int? year, DateOnly today, ref int end)
    {
        var first = year is { } y ? Spans.Day(y, month, (int)pieces[day].Value) : Nearest(month, (int)pieces[day].Value, today);
        if (year is null && first is { } start && pieces[day + 1].Join == PieceJoin.Hyphen && IsDay(pieces, day + 1, out var after)
            && Spans.Day(start.Start.Year, month, (int)pieces[day + 1].Value) is { } last && last.Start > start.Start)
        {
            end = after;
            return new DateRange(start.Start, last.End);
        }

        return first;
    }

    /// <summary>"the 1950s"; "the '90s" and "the nineties" are left alone.</summary>
    private static bool TryReadDecade(Pieces pieces, int at, out DateReading reading)
    {
        reading = default;
        if (!pieces[at].LooksLikeYear || pieces[at].Value % 10 != 0 || !pieces.Is(at + 1, "s") || pieces[at + 1].Join != PieceJoin.Glued)
        {
            return false;
        }

        var year = (int)pieces[at].Value;
        reading = new DateReading(at + 2, Spans.Years(year, year % 100 == 0 && year < 2000 ? year + 99 : year + 9));
        return true;
    }

    private static bool TryReadYear(Pieces pieces, int at, out DateReading reading)
    {
        reading = default;
        if (!pieces[at].LooksLikeYear || HedgePhrases.Precedes(pieces, at) && !pieces.Is(at - 1, "around") || !NonQuantities.Contains(pieces, at, at + 1, hedged: false)
            || pieces[at].Join != PieceJoin.Space || pieces.IsWord(at + 1) && pieces[at + 1].Join == PieceJoin.Glued)
        {
            return false;
        }

        var first = (int)pieces[at].Value;
        var last = pieces[at + 1];
        var spans = last.LooksLikeYear && last.Join == PieceJoin.Hyphen && last.Value > first;
        reading = new DateReading(spans ? at + 2 : at + 1, Spans.Years(first, spans ? (int)last.Value : first));
        return true;
    }

    /// <summary>A year behind a month or day: ", 2025", "2025", "of 2025", "last year", "this year", "next year".</summary>
    private static int? TryReadYearBehind(Pieces pieces, int at, DateOnly today, out int end)
    {
        end = at;
        var year = pieces.IsSymbol(at, ',') || pieces.Is(at, "of") ? at + 1 : at;
        if (pieces[year].LooksLikeYear)
        {
            end = year + 1;
            return (int)pieces[year].Value;
        }

        if (!pieces.Is(year + 1, "year"))
        {
            return null;
        }

        int? shift = pieces.Is(year, "last") ? -1 : pieces.Is(year, "this") ? 0 : pieces.Is(year, "next") ? 1 : null;
        end = shift is null ? at : year + 2;
        return today.Year + shift;
    }

    /// <summary>"May" and "March" also name people and open sentences: a month alone needs a preposition or "last" before it.</summary>
    private static bool CanBeMonthAlone(Pieces pieces, int at) =>
        pieces.Is(at - 1, "in") || pieces.Is(at - 1, "since") || pieces.Is(at - 1, "by") || pieces.Is(at - 1, "until") || pieces.Is(at - 1, "from")
        || pieces.Is(at - 1, "during") || pieces.Is(at - 1, "early") || pieces.Is(at - 1, "late") || pieces.Is(at - 1, "mid")
        || pieces.Is(at - 1, "of") || pieces.Is(at - 1, "to") || pieces.Is(at - 1, "and") || pieces.Is(at - 1, "before") || pieces.Is(at - 1, "after");

    private static DateRange? Nearest(int month, int day, DateOnly today)
    {
        DateRange? best = null;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (Spans.Day(year, month, day) is { } candidate && (best is null || Distance(candidate, today) < Distance(best.Value, today)))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static int Distance(DateRange day, DateOnly today) => Math.Abs(day.Start.DayNumber - today.DayNumber);

    private static bool IsDay(Pieces pieces, int at, out int after)
    {
        after = at + 1;
        if (!pieces.IsDigits(at) || pieces[at].Length > 2 || pieces[at].Value is < 1 or > 31 || pieces.IsSymbol(at + 1, '%'))
        {
            return false;
        }

        if (pieces[after].Join == PieceJoin.Glued && pieces.IsWord(after))
        {
            if (!(pieces.Text(after) is "st" or "nd" or "rd" or "th"))
            {
                return false;
            }

            after++;
        }

        return true;
    }

    private static bool IsTwoDigits(Pieces pieces, int at) => pieces.IsDigits(at) && pieces[at].Length == 2 && pieces[at].Join == PieceJoin.Hyphen;
}
