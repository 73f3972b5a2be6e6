using System.Collections.Frozen;
using Verify.Core.Quantities;

namespace Verify.Core.Dates;

/// <summary>The English names of months and weekdays, with their usual abbreviations.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = new Dictionary<string, int>
    {
        ["January"] = 1, ["February"] = 2, ["March"] = 3, ["April"] = 4, ["May"] = 5, ["June"] = 6, ["July"] = 7, ["August"] = 8,
        ["September"] = 9, ["October"] = 10, ["November"] = 11, ["December"] = 12, ["Jan"] = 1, ["Feb"] = 2, ["Mar"] = 3, ["Apr"] = 4,
        ["Jun"] = 6, ["Jul"] = 7, ["Aug"] = 8, ["Sep"] = 9, ["Sept"] = 9, ["Oct"] = 10, ["Nov"] = 11, ["Dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, DayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Weekdays = new Dictionary<string, DayOfWeek>
    {
        ["Monday"] = DayOfWeek.Monday, ["Tuesday"] = DayOfWeek.Tuesday, ["Wednesday"] = DayOfWeek.Wednesday, ["Thursday"] = DayOfWeek.Thursday,
        ["Friday"] = DayOfWeek.Friday, ["Saturday"] = DayOfWeek.Saturday, ["Sunday"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsMonth(Pieces pieces, int at) => Month(pieces, at) > 0;

    /// <summary>1 to 12, or 0. Names are matched as written, so that "may" and "march" stay verbs.</summary>
    public static int Month(Pieces pieces, int at) =>
        pieces.IsCapitalised(at) && Months.TryGetValue(pieces.Text(at), out var month) ? month : 0;

    public static DayOfWeek? Weekday(Pieces pieces, int at) =>
        pieces.IsCapitalised(at) && Weekdays.TryGetValue(pieces.Text(at), out var day) ? day : null;

    /// <summary>Whether a date as written names its month.</summary>
    public static bool NamesMonth(string words) => words.Split(' ', '.', ',', '-').Any(word => Months.ContainsKey(word));

    /// <summary>Whether a date as written is a day of the week and no more.</summary>
    public static bool IsWeekday(string words) => Weekdays.ContainsKey(words);
}
