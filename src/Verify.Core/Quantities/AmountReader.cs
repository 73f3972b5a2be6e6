namespace Verify.Core.Quantities;

/// <summary>Reads a number, or a range of two, with the currency or unit around it.</summary>
internal static class AmountReader
{
    private const double MilesToMetres = 1609.344;

    /// <param name="next">Where to read on when nothing was found.</param>
    public static bool TryRead(Pieces pieces, int at, out Amount amount, out int next)
    {
        amount = default;
        next = at + 1;
        if (!TryReadSide(pieces, at, out var start, out var numeral, out var currency))
        {
            return false;
        }

        next = numeral.End;
        if (HyphenChain(pieces, numeral.End) is > 0 and var chain && (chain > 1 || !IsHyphenRange(pieces, numeral)))
        {
            next = numeral.End + chain;
            return false;
        }

        var numberStart = numeral.Start;
        var hedged = HedgePhrases.Precedes(pieces, start) || currency is not null;
        var ranged = TryReadRange(pieces, start, ref numeral, ref currency, out var rangeStart);
        start = rangeStart;
        next = numeral.End;
        if (currency is null && NonQuantities.Contains(pieces, numberStart, numeral.End, hedged || ranged))
        {
            return false;
        }

        var behind = HedgePhrases.FindAfter(pieces, numeral.End, out var unitAt);
        if (!TryReadUnit(pieces, unitAt, numeral, currency, out var unit))
        {
            return false;
        }

        var end = unit.End > unitAt ? unit.End : behind == Hedge.None ? numeral.End : unitAt;
        if (behind == Hedge.None)
        {
            behind = HedgePhrases.FindAfter(pieces, end, out end);
        }

        amount = new Amount(
            start, numberStart, numeral.End, end, numeral.Low * unit.Factor, numeral.High * unit.Factor, numeral.Place * unit.Factor, numeral.Form, unit.Base,
            unit.Written)
        {
            HedgeBehind = behind,
            Per = unit.Per,
        };
        next = end;
        return true;
    }

    private static bool TryReadSide(Pieces pieces, int at, out int start, out Numeral numeral, out string? currency)
    {
        start = at;
        currency = null;
        if (pieces.IsDigits(at + 1) && pieces[at].Kind is PieceKind.Symbol or PieceKind.Word && Currencies.FindBefore(pieces, at, out var sign) is { } code)
        {
            currency = code;
            start = sign;
            return NumeralReader.TryRead(pieces, at + 1, money: true, out numeral);
        }

        return NumeralReader.TryRead(pieces, at, money: false, out numeral);
    }

    /// <summary>Reads "10 to 15", "between 3 and 5", "10-15", "three or four"; a change "from 3 to 5" is no range.</summary>
    private static bool TryReadRange(Pieces pieces, int start, ref Numeral numeral, ref string? currency, out int rangeStart)
    {
        rangeStart = start;
        if (numeral.Form == NumeralForm.Vague)
        {
            return false;
        }

        var between = pieces.Is(start - 1, "between");
        var at = numeral.End;
        var signed = pieces.IsDigits(at + 1) && pieces[at].Join == PieceJoin.Hyphen;
        var joined = pieces.IsDigits(at) && pieces[at].Join == PieceJoin.Hyphen || signed;
        if (!joined)
        {
            var connected = pieces.Is(at, "to") && !pieces.Is(start - 1, "from") || pieces.Is(at, "and") && between || pieces.Is(at, "or");
            if (!connected)
            {
                return false;
            }

            at++;
        }

        if (!TryReadSide(pieces, at, out _, out var second, out var secondCurrency) || second.Form != numeral.Form
            || currency is not null && secondCurrency is not null && currency != secondCurrency
            || pieces[second.Start].LooksLikeYear && !joined && secondCurrency is null)
        {
            return false;
        }

        var share = numeral.Factor == 1 && second.Factor > 1 && numeral.High * second.Factor < second.Low ? second.Factor : 1;
        if (currency is not null && share == 1 && second.Factor > 1 && numeral.Factor == 1 && numeral.High * second.Factor <= second.Low)
        {
            share = second.Factor;
        }

        if (numeral.Low * share >= second.High)
        {
            return false;
        }

        currency ??= secondCurrency;
        rangeStart = between ? start - 1 : start;
        numeral = second with { Start = numeral.Start, Low = numeral.Low * share };
        return true;
    }

    /// <summary>How many further numbers hang on by hyphens: 2 in 2025-02-12.</summary>
    private static int HyphenChain(Pieces pieces, int at)
    {
        var count = 0;
        while (pieces.IsDigits(at + count) && pieces[at + count].Join == PieceJoin.Hyphen)
        {
            count++;
        }

        return count;
    }

    /// <summary>A rising pair that measures something; 3-2 is a score, 2014-15 a span of years.</summary>
    private static bool IsHyphenRange(Pieces pieces, Numeral first)
    {
        if (pieces[first.Start].LooksLikeYear || pieces[first.End].LooksLikeYear || pieces[first.Start].Value >= pieces[first.End].Value)
        {
            return false;
        }

        var after = first.End + 1;
        return Currencies.FindBefore(pieces, first.Start - 1, out _) is not null || pieces.IsSymbol(after, '%') || pieces.Is(after, "per")
            || Currencies.FindAfter(pieces, after) is not null || UnitTable.TryRead(pieces, after, out _, out _) || MeasureReader.IsPlural(pieces, after)
            || pieces.Is(after, "percent") || NumberWords.Find(pieces, after).Role is NumberRole.Hundred or NumberRole.Magnitude
            || pieces[after].Join == PieceJoin.Hyphen || MeasureReader.IsPlural(pieces, after + 1);
    }

    private readonly record struct UnitReading(string Base, string Written, double Factor, int End, string? Per = null);

    private static bool TryReadUnit(Pieces pieces, int at, Numeral numeral, string? currency, out UnitReading reading)
    {
        if (currency is not null)
        {
            var repeated = Currencies.FindAfter(pieces, at);
            reading = new UnitReading(currency, currency, 1, repeated is { } again && again.Code == currency ? again.End : at);
            return true;
        }

        if (TryReadPercent(pieces, at, out reading))
        {
            return true;
        }

        if (numeral.Form == NumeralForm.Fraction)
        {
            reading = new UnitReading("ratio", "fraction", 1, at);
            return true;
        }

        var noun = numeral.Form == NumeralForm.Vague && pieces.Is(at, "of") ? at + 1 : at;
        if (IsPoundOfWeight(pieces, noun, numeral))
        {
            var pound = UnitTable.Find("lb")!;
            reading = new UnitReading(pound.Base, pound.Name, pound.Factor, noun + 1);
            return true;
        }

        if (Currencies.FindAfter(pieces, noun) is { } money)
        {
            reading = new UnitReading(money.Code, money.Code, 1, money.End);
            return true;
        }

        if (pieces.Is(at, "mph") || pieces.Is(at, "kph"))
        {
            var metres = pieces.Is(at, "mph") ? MilesToMetres : 1000;
            reading = new UnitReading("m", pieces.Is(at, "mph") ? "mile" : "kilometre", metres, at + 1, "hour");
            return true;
        }

        if (UnitTable.TryRead(pieces, noun, out var unit, out var end) && !(pieces.Is(noun, "second") && pieces[noun].Join != PieceJoin.Hyphen))
        {
            reading = new UnitReading(unit!.Base, unit.Name, unit.Factor, end);
            return !IsOffset(pieces, end);
        }

        reading = new UnitReading("count", "count", 1, at);
        return true;
    }

    /// <summary>"three weeks ago", "two days later": a point in time, not a length of it.</summary>
    public static bool IsOffset(Pieces pieces, int afterUnit) =>
        pieces.Is(afterUnit, "ago") || pieces.Is(afterUnit, "later") || pieces.Is(afterUnit, "earlier");

    private static bool TryReadPercent(Pieces pieces, int at, out UnitReading reading)
    {
        reading = default;
        var end = pieces.IsSymbol(at, '%') || pieces.Is(at, "percent") || pieces.Is(at, "pc") ? at + 1
            : pieces.Is(at, "per") && pieces.Is(at + 1, "cent") ? at + 2
            : pieces.Is(at, "percentage") && (pieces.Is(at + 1, "points") || pieces.Is(at + 1, "point")) ? at + 2
            : at;
        if (end == at)
        {
            return false;
        }

        reading = pieces.Is(at, "percentage") ? new UnitReading("point", "point", 1, end) : new UnitReading("ratio", "percent", 0.01, end);
        return true;
    }

    /// <summary>"500 pounds of explosive", "a 500-pound bomb"; other pounds are money.</summary>
    private static bool IsPoundOfWeight(Pieces pieces, int at, Numeral numeral) =>
        pieces.Is(at, "pound") && pieces[at].Join == PieceJoin.Hyphen
        || pieces.Is(at, "pounds") && numeral.Factor < 1e6 && (pieces.Is(at + 1, "of") || pieces.Is(at + 1, "in") && pieces.Is(at + 2, "weight"));
}
