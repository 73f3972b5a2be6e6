using System.Collections.Frozen;
using Verify.Core.Dates;

namespace Verify.Core.Quantities;

/// <summary>Tells numbers that name or place something from numbers that measure it.</summary>
internal static class NonQuantities
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = new[]
    {
        "article", "section", "chapter", "room", "route", "flight", "highway", "page", "no", "nos", "number", "version", "group", "channel",
        "level", "phase", "resolution", "act", "paragraph", "gate", "platform", "line", "model", "type", "grade", "figure", "table", "step",
        "part", "volume", "episode", "season", "title", "rule", "clause", "annex", "protocol", "zone", "district", "ward", "interstate",
        "terminal", "runway", "building", "apartment", "suite", "box", "case", "file", "item", "question", "lot", "class", "category",
        "tier", "stage", "round", "exhibit", "unit", "reactor", "block", "camp", "bus", "train", "motorway", "junction", "size", "lane",
        "brigade", "proposition", "amendment", "formula", "boeing", "airbus", "windows", "windfarm", "century", "verse", "psalm", "top",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a number that its neighbours make an identifier, age, year, ordinal, clock time, score or date.</summary>
    /// <param name="start">The first piece of the numeral, its currency sign excluded.</param>
    /// <param name="end">The piece after the numeral.</param>
    /// <param name="hedged">A hedge precedes, so that 2000 is no year.</param>
    public static bool Contains(Pieces pieces, int start, int end, bool hedged)
    {
        if (IsAge(pieces, start, end) || IsDayOfMonth(pieces, start, end) || IsCompoundOrdinal(pieces, end))
        {
            return true;
        }

        return pieces.IsDigits(start)
            ? IsIdentifier(pieces, start, end, hedged) || IsYear(pieces, start, end, hedged) || IsClockOrOrdinal(pieces, end)
            : IsPronoun(pieces, start, end) || IsNamed(pieces, start);
    }

    private static bool IsAge(Pieces pieces, int start, int end)
    {
        if (pieces.Is(start - 1, "aged") || pieces.Is(start - 1, "age") || pieces.Is(start - 1, "ages"))
        {
            return true;
        }

        if ((pieces.Is(end, "year") || pieces.Is(end, "month") || pieces.Is(end, "week") || pieces.Is(end, "day")) && pieces.Is(end + 1, "old")
            || (pieces.Is(end, "years") || pieces.Is(end, "months") || pieces.Is(end, "weeks") || pieces.Is(end, "days"))
            && (pieces.Is(end + 1, "old") || pieces.Is(end + 1, "of") && pieces.Is(end + 2, "age")))
        {
            return true;
        }

        return end == start + 1 && pieces[start] is { Kind: PieceKind.Digits, Place: >= 1, Value: < 120 } && pieces.IsSymbol(start - 1, ',')
            && pieces.IsCapitalised(start - 2) && (pieces.IsSymbol(end, ',') || pieces.IsSymbol(end, '.'));
    }

    private static bool IsDayOfMonth(Pieces pieces, int start, int end) =>
        end == start + 1 && pieces[start] is { Kind: PieceKind.Digits, Value: <= 31 }
        && (Calendar.IsMonth(pieces, start - 1) || pieces.IsSymbol(start - 1, '.') && Calendar.IsMonth(pieces, start - 2) || Calendar.IsMonth(pieces, end)
            || pieces.Is(start - 1, "and") && Calendar.IsMonth(pieces, start - 3) || pieces[start].Join == PieceJoin.Hyphen && Calendar.IsMonth(pieces, start - 2));

    /// <summary>"twenty-first", "ninety-fifth".</summary>
    private static bool IsCompoundOrdinal(Pieces pieces, int end) =>
        pieces[end].Join == PieceJoin.Hyphen
        && (pieces.Is(end, "first") || pieces.Is(end, "second") && !pieces.IsDigits(end - 1) || pieces.Is(end, "fourth")
            || NumberWords.Find(pieces, end).Role == NumberRole.Part);

    private static bool IsYear(Pieces pieces, int start, int end, bool hedged)
    {
        if (!pieces[start].LooksLikeYear || end != start + 1 || hedged)
        {
            return false;
        }

        return pieces[start].Value is >= 1900 && pieces[start].Place < 100 || !MeasureReader.IsPlural(pieces, end)
            || pieces.Is(start - 1, "in") || pieces.Is(start - 1, "the") || pieces.Is(start - 1, "since");
    }

    private static bool IsClockOrOrdinal(Pieces pieces, int end)
    {
        if (!pieces.IsWord(end))
        {
            return pieces.IsSymbol(end, '°') || pieces.IsSymbol(end, '/')
                || (pieces.IsSymbol(end, '\'') || pieces.IsSymbol(end, '’')) && pieces.Is(end + 1, "s") && pieces.IsJoined(end);
        }

        var glued = pieces[end].Join == PieceJoin.Glued;
        return glued && pieces.Text(end) is "st" or "nd" or "rd" or "th" or "s"
            || pieces.Is(end, "am") || pieces.Is(end, "pm") || pieces.Is(end, "GMT") || pieces.Is(end, "o")
            || (pieces.Is(end, "a") || pieces.Is(end, "p")) && pieces.IsSymbol(end + 1, '.') && pieces.Is(end + 2, "m")
            || glued && !UnitTable.TryRead(pieces, end, out _, out _) && Currencies.FindAfter(pieces, end) is null && !pieces.Is(end, "pc")
            && !IsSpeed(pieces, end);
    }

    private static bool IsIdentifier(Pieces pieces, int start, int end, bool hedged)
    {
        var before = pieces[start - 1];
        if (pieces.IsSymbol(start - 1, '#') || pieces.IsSymbol(start - 1, '/') && pieces[start].Join == PieceJoin.Glued
            || pieces.IsSymbol(start - 1, '.') && (pieces.Is(start - 2, "No") || pieces.Is(start - 2, "Nos")))
        {
            return true;
        }

        if (before.Kind is PieceKind.Digits or PieceKind.Code)
        {
            return true;
        }

        if (before.Kind != PieceKind.Word)
        {
            return false;
        }

        if (pieces[start].Join != PieceJoin.Space)
        {
            return true;
        }

        return !hedged && pieces.IsCapitalised(start - 1) && end == start + 1 && pieces[start].Place >= 1
            && (Numbered.Contains(pieces.Text(start - 1)) || start > 1 && !Opens(pieces, start - 2) && !HasUnit(pieces, end));
    }

    /// <summary>A capital there belongs to the start of a sentence or quotation, not to a name.</summary>
    private static bool Opens(Pieces pieces, int before) => pieces[before].Kind == PieceKind.Symbol && !pieces.IsSymbol(before, ',');

    private static bool HasUnit(Pieces pieces, int end) =>
        UnitTable.TryRead(pieces, end, out _, out _) || pieces.IsSymbol(end, '%') || pieces.Is(end, "per") || pieces.Is(end, "percent")
        || MeasureReader.IsPlural(pieces, end) || Currencies.FindAfter(pieces, end) is not null;

    private static bool IsSpeed(Pieces pieces, int at) => pieces.Is(at, "mph") || pieces.Is(at, "kph") || pieces.Is(at, "kmh");

    /// <summary>"Formula One", "Article Five".</summary>
    private static bool IsNamed(Pieces pieces, int start) => pieces.IsCapitalised(start) && pieces.IsWord(start - 1);

    /// <summary>"one of the", "no one", "one another": words, not counts.</summary>
    private static bool IsPronoun(Pieces pieces, int start, int end) =>
        end == start + 1 && pieces.Is(start, "one")
        && (!pieces.IsWord(end) || pieces.Is(start - 1, "no") || pieces.Is(start - 1, "any") || pieces.Is(start - 1, "every")
            || pieces.Is(start - 1, "this") || pieces.Is(start - 1, "that") || pieces.Is(start - 1, "which") || pieces.Is(start - 1, "the")
            || pieces.Is(end, "of") || pieces.Is(end, "another") || pieces.Is(end, "day") || pieces.IsJoined(start));
}
