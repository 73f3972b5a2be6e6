using Verify.Core.Dates;

namespace Verify.Core.Quantities;

/// <summary>Reads parts of a whole: "a fifth of", "two-thirds", "half", "one in five", "3/4".</summary>
/// <remarks>
/// "A third of a million" and "half an hour" are plain numbers of the thing that follows. A lone "third" is an ordinal
/// unless "of" follows or a hedge precedes.
/// </remarks>
internal static class FractionReader
{
    /// <summary>How far a part named in words may be rounded, relative to its value: "a fifth" is said of 18 to 22 percent.</summary>
    internal const double WordRounding = 0.1;

    public static bool TryReadDigits(Pieces pieces, int at, out Numeral numeral)
    {
        numeral = default;
        if (pieces.IsSymbol(at + 1, '/') && pieces[at + 1].Join == PieceJoin.Glued && pieces.IsDigits(at + 2)
            && pieces[at + 2].Join == PieceJoin.Glued && pieces[at].Value is >= 1 and < 10 && pieces[at + 2].Value is > 1 and <= 10
            && pieces[at].Value < pieces[at + 2].Value && !pieces.IsSymbol(at + 3, '/'))
        {
            numeral = Ratio(at, at + 3, pieces[at].Value / pieces[at + 2].Value);
            return true;
        }

        return pieces[at].Value < 10 && TryReadOneIn(pieces, at, pieces[at].Value, out numeral);
    }

    public static bool TryRead(Pieces pieces, int at, out Numeral numeral)
    {
        numeral = default;
        var (role, value) = NumberWords.Find(pieces, at);
        switch (role)
        {
            case NumberRole.Half:
                return TryReadHalf(pieces, at, at, at + 1, value, out numeral);
            case NumberRole.Article when NumberWords.Find(pieces, at + 1) is (NumberRole.Half, var half):
                return TryReadHalf(pieces, at, at + 1, at + 2, half, out numeral);
            case NumberRole.Article when NumberWords.Find(pieces, at + 1) is (NumberRole.Part, var part):
                if (!pieces.Is(at + 2, "of") && !HedgePhrases.Precedes(pieces, at))
                {
                    return false;
                }

                numeral = Whole(pieces, at, at + 2, part);
                return true;
            case NumberRole.Small when value is > 0 and < 10:
                if (NumberWords.Find(pieces, at + 1) is (NumberRole.Part or NumberRole.Parts, var piece)
                    && (value == 1) == (NumberWords.Find(pieces, at + 1).Role == NumberRole.Part) && value * piece < 1)
                {
                    numeral = Whole(pieces, at, at + 2, value * piece);
                    return true;
                }

                return TryReadOneIn(pieces, at, value, out numeral);
            default:
                return false;
        }
    }

    private static bool TryReadHalf(Pieces pieces, int start, int half, int after, double value, out Numeral numeral)
    {
        numeral = default;
        if (pieces[half].Join == PieceJoin.Hyphen && half == start || pieces.Is(after, "past")
            || start == half && pieces.IsWord(half - 1) && NamesAHalf(pieces, half - 1))
        {
            return false;
        }

        if (NumberWords.Find(pieces, after).Role == NumberRole.Article)
        {
            numeral = Scaled(pieces, start, after + 1, value);
            return true;
        }

        if (pieces[after].Join == PieceJoin.Hyphen)
        {
            numeral = Numeral.Exact(start, after, value, 0.1);
            return UnitTable.TryRead(pieces, after, out _, out _);
        }

        numeral = Whole(pieces, start, after, value);
        return true;
    }

    /// <summary>"the first half", "the other half", "the half" name a stretch, not an amount.</summary>
    private static bool NamesAHalf(Pieces pieces, int before) =>
        pieces.Is(before, "the") || pieces.Is(before, "first") || pieces.Is(before, "second") || pieces.Is(before, "other")
        || pieces.Is(before, "latter") || pieces.Is(before, "final") || pieces.Is(before, "and") && pieces.Is(before - 1, "one");

    private static Numeral Whole(Pieces pieces, int start, int end, double value) =>
        pieces.Is(end, "of") && NumberWords.Find(pieces, end + 1).Role == NumberRole.Article
        && (NumberWords.Find(pieces, end + 2).Role == NumberRole.Magnitude || UnitTable.TryRead(pieces, end + 2, out _, out _))
            ? Scaled(pieces, start, end + 2, value)
            : Ratio(start, end, value);

    private static Numeral Scaled(Pieces pieces, int start, int end, double value)
    {
        var (role, factor) = NumberWords.Find(pieces, end);
        return role is NumberRole.Magnitude or NumberRole.Hundred or NumberRole.Dozen
            ? Numeral.Exact(start, end + 1, value * factor, factor / 10)
            : Numeral.Exact(start, end, value, 0.1);
    }

    /// <summary>"one in five", "two out of three"; "one in 2019" and "four in 12 hours" are something else.</summary>
    private static bool TryReadOneIn(Pieces pieces, int at, double value, out Numeral numeral)
    {
        numeral = default;
        var second = pieces.Is(at + 1, "in") ? at + 2 : pieces.Is(at + 1, "out") && pieces.Is(at + 2, "of") ? at + 3 : 0;
        if (second == 0 || pieces[second].LooksLikeYear)
        {
            return false;
        }

        var (role, word) = NumberWords.Find(pieces, second);
        var of = pieces.IsDigits(second) ? pieces[second].Value : role is NumberRole.Small or NumberRole.Tens ? word : 0;
        if (of <= value || UnitTable.TryRead(pieces, second + 1, out _, out _) || NumberWords.Find(pieces, second + 1).Role != NumberRole.None
            && NumberWords.Find(pieces, second + 1).Role != NumberRole.Article || pieces.IsJoined(second + 1) || Calendar.IsMonth(pieces, second + 1))
        {
            return false;
        }

        numeral = Ratio(at, second + 1, value / of);
        return true;
    }

    private static Numeral Ratio(int start, int end, double value) =>
        new(start, end, value, value, 2 * WordRounding * value, NumeralForm.Fraction);
}
