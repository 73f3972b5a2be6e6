namespace Verify.Core.Quantities;

/// <summary>Reads what a rate is per: "a year", "each week", "per person", "/day".</summary>
internal static class RateReader
{
    /// <returns>The unit's name ("week") or, after "per", the stem of any noun; null where no rate is said.</returns>
    public static string? Read(Pieces pieces, int at)
    {
        if (pieces.Is(at, "per") || pieces.IsSymbol(at, '/') && pieces[at].Join == PieceJoin.Glued)
        {
            return !pieces.IsWord(at + 1) ? null
                : UnitTable.TryRead(pieces, at + 1, out var unit, out _) ? unit!.Name
                : pieces.Is(at + 1, "capita") || pieces.Is(at + 1, "head") ? "person"
                : pieces.Is(at + 1, "cent") ? null
                : pieces.Stem(at + 1);
        }

        if (pieces.Is(at, "daily"))
        {
            return "day";
        }

        var each = pieces.Is(at, "a") || pieces.Is(at, "an") || pieces.Is(at, "each") || pieces.Is(at, "every");
        return each ? TimeUnit(pieces, at + 1) : null;
    }

    /// <summary>"each week", "every day" or "per day" at the head of the clause, or up to three words behind the measure.</summary>
    public static string? ReadNearby(Pieces pieces, int first, int measureEnd)
    {
        for (var i = measureEnd + 1; i <= measureEnd + 3 && pieces.IsWord(i) && pieces.IsWord(i - 1) && NumberWords.Find(pieces, i).Role == NumberRole.None; i++)
        {
            if (IsDistributive(pieces, i) && TimeUnit(pieces, i + 1) is { } behind)
            {
                return behind;
            }
        }

        for (var i = first - 1; i >= first - 4 && pieces.IsWord(i); i--)
        {
            if (IsDistributive(pieces, i) && TimeUnit(pieces, i + 1) is { } ahead)
            {
                return ahead;
            }
        }

        return null;
    }

    private static bool IsDistributive(Pieces pieces, int at) => pieces.Is(at, "each") || pieces.Is(at, "every") || pieces.Is(at, "per");

    private static string? TimeUnit(Pieces pieces, int at)
    {
        return UnitTable.TryRead(pieces, at, out var time, out var end) && time!.Base == "s" && !AmountReader.IsOffset(pieces, end) ? time.Name : null;
    }
}
