namespace Verify.Core.Quantities;

/// <summary>Reads words that give an order of magnitude only.</summary>
/// <remarks>
/// A plural stands for at least two of it and stays below the next word that English would use: hundreds [200, 999],
/// thousands [2,000, 999,999], millions [2e6, 1e9 - 1], dozens [24, 99], scores [40, 199]; a multiplied
/// plural likewise: tens of thousands [20,000, 99,999], hundreds of thousands [200,000, 999,999]. "Several hundred" and
/// "a few thousand" are two to ten of it; "a few days" are two to nine, "a couple of" is two or three.
/// </remarks>
internal static class VagueMagnitudes
{
    public static bool TryRead(Pieces pieces, int at, out Numeral numeral)
    {
        numeral = default;
        var (role, value) = NumberWords.Find(pieces, at);
        if (role == NumberRole.Plural)
        {
            return TryReadPlural(pieces, at, value, out numeral);
        }

        var several = role == NumberRole.Article && NumberWords.Find(pieces, at + 1).Role == NumberRole.Several ? at + 1
            : role == NumberRole.Several ? at
            : -1;
        if (role == NumberRole.Article && pieces.Is(at + 1, "couple") && pieces.Is(at + 2, "of") && MeasureReader.IsPlural(pieces, at + 3))
        {
            numeral = Vague(at, at + 3, 2, 3);
            return true;
        }

        if (several >= 0 && UnitTable.TryRead(pieces, several + 1, out _, out _))
        {
            numeral = Vague(at, several + 1, 2, 9);
            return true;
        }

        if (several < 0 || NumberWords.Find(pieces, several + 1) is not (NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Dozen, var factor))
        {
            return false;
        }

        numeral = Vague(at, several + 2, 2 * factor, 10 * factor - 1);
        return true;
    }

    private static bool TryReadPlural(Pieces pieces, int at, double value, out Numeral numeral)
    {
        numeral = default;
        if (pieces.Is(at + 1, "of") && NumberWords.Find(pieces, at + 2) is (NumberRole.Plural or NumberRole.Magnitude, var unit) && unit >= 1000)
        {
            numeral = Vague(at, at + 3, 2 * value * unit, Above(value) * unit - 1);
            return true;
        }

        if (value == 20 && !pieces.Is(at + 1, "of") || value == 10 || pieces.IsJoined(at))
        {
            return false;
        }

        numeral = Vague(at, at + 1, 2 * value, Above(value) - 1);
        return true;
    }

    private static double Above(double value) => value switch
    {
        10 or 12 => 100,
        20 => 200,
        100 => 1000,
        _ => value * 1000,
    };

    private static Numeral Vague(int start, int end, double low, double high) => new(start, end, low, high, 0, NumeralForm.Vague);
}
