using System.Globalization;

namespace Verify.Core.Quantities;

/// <summary>Decides whether two stated quantities can both hold.</summary>
/// <remarks>
/// They are compared only in one unit, per the same thing, and of compatible measures; a measure that is not said is
/// compatible with any. Measures that are only related ("soldier" and "soldier deaths") can agree but never conflict. Rounding counts in two cases. A bare figure that meets a hedged one or one written in another unit
/// may be off by half the place of its last significant digit, at most <see cref="Approximation.LargestRounding"/> of
/// it: 500 square miles meet 1,300 km2. A bare figure of two or more significant digits meets the more precise
/// one that it rounds: 1.2 million meets 1,234,567, but 40 does not meet 42.
/// </remarks>
public static class QuantityComparison
{
    private const double Noise = 1e-9;

    /// <summary>Compares two quantities; the order does not matter.</summary>
    public static QuantityVerdict Compare(Quantity a, Quantity b)
    {
        if (a.Unit != b.Unit && !Ellipsis.MayShareUnit(a, b))
        {
            return new QuantityVerdict(QuantityAgreement.Incomparable, "different units");
        }

        if (a.Per != b.Per)
        {
            return new QuantityVerdict(QuantityAgreement.Incomparable, "a rate against another rate or a total");
        }

        var match = a.Unit == b.Unit ? Measures.Match(a, b) : MeasureMatch.Related;
        if (match == MeasureMatch.Different)
        {
            return new QuantityVerdict(QuantityAgreement.Incomparable, "different things measured");
        }

        var agrees = Widen(a, b).Overlaps(Widen(b, a)) || Rounds(a, b) || Rounds(b, a);
        if (!agrees && match == MeasureMatch.Related)
        {
            return new QuantityVerdict(QuantityAgreement.Incomparable, "things measured that are only related");
        }

        return new QuantityVerdict(
            agrees ? QuantityAgreement.Agrees : QuantityAgreement.Disjoint,
            $"{Describe(a)} {(agrees ? "is compatible with" : "excludes")} {Describe(b)}");
    }

    private static bool IsPoint(Quantity quantity) => quantity.Value.Low == quantity.Value.High;

    private static Interval Widen(Quantity quantity, Quantity against)
    {
        var rounded = IsPoint(quantity) && (against.Hedge != Hedge.None || quantity.WrittenUnit != against.WrittenUnit);
        var most = Math.Abs(quantity.Value.High) * Approximation.LargestRounding;
        var slack = rounded ? Math.Min(quantity.Rounding, most) : 0;
        return new Interval(Loosen(quantity.Value.Low, -slack), Loosen(quantity.Value.High, slack));
    }

    private static double Loosen(double end, double by) =>
        double.IsInfinity(end) ? end : end + by + Math.Sign(by == 0 ? 0 : by) * Math.Abs(end) * Noise;

    /// <summary>True where the coarser of two bare figures is the finer one rounded.</summary>
    private static bool Rounds(Quantity coarse, Quantity fine)
    {
        if (!IsPoint(coarse) || !IsPoint(fine) || coarse.WrittenUnit != fine.WrittenUnit)
        {
            return false;
        }

        var value = coarse.Value.Low;
        var place = 2 * coarse.Rounding;
        var difference = Math.Abs(value - fine.Value.Low);
        var noise = Math.Abs(value) * Noise;
        return difference <= noise || coarse.Rounding > fine.Rounding && value >= 10 * place * (1 - Noise) && place > 0 && difference <= coarse.Rounding + noise
            && !(coarse.Unit == "count" && value < 1000);
    }

    private static string Describe(Quantity quantity)
    {
        var (low, high) = (quantity.Value.Low, quantity.Value.High);
        var number = low == high ? Format(low, quantity.Unit)
            : double.IsPositiveInfinity(high) ? $"at least {Format(low, quantity.Unit)}"
            : low == 0 ? $"at most {Format(high, quantity.Unit)}"
            : $"{Format(low, quantity.Unit)} to {Format(high, quantity.Unit)}";
        var unit = quantity.Unit switch
        {
            "ratio" or "count" => "",
            "point" => " percentage points",
            "s" => "",
            _ => $" {quantity.Unit}",
        };
        return quantity.Per is null ? number + unit : $"{number}{unit} per {quantity.Per}";
    }

    private static string Format(double value, string unit) => unit switch
    {
        "ratio" => (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%",
        "s" => Duration(value),
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static string Duration(double seconds) => seconds switch
    {
        < 3600 => (seconds / 60).ToString("0.##", CultureInfo.InvariantCulture) + " min",
        < 172_800 => (seconds / 3600).ToString("0.##", CultureInfo.InvariantCulture) + " h",
        < 63_115_200 => (seconds / 86_400).ToString("0.#", CultureInfo.InvariantCulture) + " days",
        _ => (seconds / 31_557_600).ToString("0.#", CultureInfo.InvariantCulture) + " years",
    };
}
