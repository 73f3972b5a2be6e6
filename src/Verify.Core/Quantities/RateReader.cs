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
        return each && UnitTable.TryRead(pieces, at + 1, out var time, out _) && time!.Base == "s" && !pieces.Is(at + 2, "ago")
            && !pieces.Is(at + 2, "later") && !pieces.Is(at + 2, "earlier")
            ? time.Name
            : null;
    }
}
