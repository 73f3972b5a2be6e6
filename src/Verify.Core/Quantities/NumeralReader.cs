namespace Verify.Core.Quantities;

/// <summary>Reads cardinals in digits and words; fractions and vague magnitudes are left to their own readers.</summary>
internal static class NumeralReader
{
    /// <param name="money">A currency sign stands before, so that a bare m or k is a magnitude.</param>
    public static bool TryRead(Pieces pieces, int at, bool money, out Numeral numeral)
    {
        if (pieces.IsDigits(at))
        {
            return FractionReader.TryReadDigits(pieces, at, out numeral) || TryReadDigits(pieces, at, money, out numeral);
        }

        return FractionReader.TryRead(pieces, at, out numeral)
            || VagueMagnitudes.TryRead(pieces, at, out numeral)
            || TryReadWords(pieces, at, out numeral);
    }

    private static bool TryReadDigits(Pieces pieces, int at, bool money, out Numeral numeral)
    {
        var value = pieces[at].Value;
        var place = pieces[at].Place;
        var end = at + 1;
        if (pieces.IsDigits(end) && pieces[end].Join == PieceJoin.Glued)
        {
            value += pieces[end].Value;
            place = pieces[end].Place;
            end++;
        }

        TakeHalf(pieces, ref value, ref place, ref end);
        var factor = TakeMagnitudes(pieces, money, ref value, ref place, ref end);
        numeral = Numeral.Exact(at, end, value, place, factor);
        return true;
    }

    private static bool TryReadWords(Pieces pieces, int at, out Numeral numeral)
    {
        numeral = default;
        double total = 0;
        double current = 0;
        var lastMagnitude = double.PositiveInfinity;
        var end = at;
        if (NumberWords.Find(pieces, at).Role == NumberRole.Article)
        {
            if (NumberWords.Find(pieces, at + 1).Role is not (NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Dozen))
            {
                return false;
            }

            current = 1;
            end++;
        }

        while (true)
        {
            var next = end;
            if (end > at && current % 100 == 0 && pieces.Is(end, "and") && NumberWords.Find(pieces, end - 1).Role is NumberRole.Hundred or NumberRole.Magnitude
                && NumberWords.Find(pieces, end + 1).Role is NumberRole.Small or NumberRole.Tens)
            {
                next++;
            }

            var (role, value) = NumberWords.Find(pieces, next);
            if (role == NumberRole.Small && Fits(pieces, end, current, value) || role == NumberRole.Tens && current % 100 == 0)
            {
                current += value;
            }
            else if (role == NumberRole.Hundred && current < 100 && (current > 0 || end == at))
            {
                current = Math.Max(current, 1) * 100;
            }
            else if (role == NumberRole.Dozen && current is > 0 and < 100)
            {
                current *= value;
            }
            else if (role == NumberRole.Magnitude && value < lastMagnitude && current > 0)
            {
                total += current * value;
                current = 0;
                lastMagnitude = value;
            }
            else
            {
                break;
            }

            end = next + 1;
        }

        if (end == at)
        {
            return false;
        }

        var sum = total + current;
        var place = PlaceOf(sum);
        if (TakeHalf(pieces, ref sum, ref place, ref end))
        {
            TakeMagnitudes(pieces, money: false, ref sum, ref place, ref end);
        }

        numeral = Numeral.Exact(at, end, sum, place, double.IsFinite(lastMagnitude) && current == 0 ? lastMagnitude : 1);
        return true;
    }

    /// <summary>A unit follows nothing, a round hundred, or a ten ("twenty-one"); "two three" is two numbers.</summary>
    private static bool Fits(Pieces pieces, int end, double current, double value) =>
        current % 100 == 0 && (current > 0 || value > 0 || end == 0 || NumberWords.Find(pieces, end - 1).Role != NumberRole.Small)
        || current % 100 is >= 20 && current % 10 == 0 && value is > 0 and < 10;

    /// <summary>"two and a half", "2-and-a-half".</summary>
    private static bool TakeHalf(Pieces pieces, ref double value, ref double place, ref int end)
    {
        if (!pieces.Is(end, "and") || !pieces.Is(end + 1, "a") || !pieces.Is(end + 2, "half"))
        {
            return false;
        }

        value += 0.5;
        place = 0.1;
        end += 3;
        return true;
    }

    private static double TakeMagnitudes(Pieces pieces, bool money, ref double value, ref double place, ref int end)
    {
        double product = 1;
        while (NumberWords.Find(pieces, end) is var (role, factor)
            && (role is NumberRole.Hundred or NumberRole.Magnitude
                || role == NumberRole.Dozen && !money
                || role == NumberRole.Suffix && (money || CountsThings(pieces, end))))
        {
            value *= factor;
            place *= factor;
            product *= factor;
            end++;
        }

        return product;
    }

    /// <summary>"83m people" counts; "83m" alone, "83m long" and "83m of cable" measure metres.</summary>
    private static bool CountsThings(Pieces pieces, int suffix) =>
        Currencies.FindAfter(pieces, suffix + 1) is not null
        || pieces[suffix].Join == PieceJoin.Glued && pieces[suffix + 1].Join == PieceJoin.Space && MeasureReader.IsPlural(pieces, suffix + 1);

    /// <summary>The power of ten of the last digit that is not a trailing zero: 100 for 1,300.</summary>
    internal static double PlaceOf(double value)
    {
        double place = 1;
        while (value >= 10 && value % (place * 10) == 0 && place < value)
        {
            place *= 10;
        }

        return place;
    }
}
