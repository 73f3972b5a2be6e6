using Verify.Core.Text;

namespace Verify.Core.Quantities;

/// <summary>Reads the quantities of a sentence as intervals with unit, measure, rate and hedge.</summary>
public static class QuantityReader
{
    /// <param name="text">One sentence.</param>
    /// <param name="tokens">Its tokens; they lend their stems.</param>
    /// <returns>The quantities in order; no two overlap.</returns>
    public static IReadOnlyList<Quantity> Read(string text, IReadOnlyList<Token> tokens)
    {
        var pieces = new Pieces(text, tokens);
        List<Quantity>? found = null;
        var at = 0;
        while (at < pieces.Count)
        {
            if (AmountReader.TryRead(pieces, at, out var amount, out var next) || TryReadSingleUnit(pieces, at, next, out amount, out next))
            {
                var quantity = Qualify(pieces, amount);
                (found ??= []).Add(found is [.., var last] ? Ellipsis.Complete(quantity, last) : quantity);
            }

            at = next;
        }

        return found ?? (IReadOnlyList<Quantity>)[];
    }

    /// <summary>"more than an hour", "for a year": the article stands for one.</summary>
    private static bool TryReadSingleUnit(Pieces pieces, int at, int resume, out Amount amount, out int next)
    {
        amount = default;
        next = resume;
        if (NumberWords.Find(pieces, at).Role != NumberRole.Article || !UnitTable.TryRead(pieces, at + 1, out var unit, out var end) || AmountReader.IsOffset(pieces, end) || pieces.Is(at + 1, "second")
            || !(HedgePhrases.Precedes(pieces, at) || LastsFor(pieces, at - 1)))
        {
            return false;
        }

        amount = new Amount(at, at, at + 1, end, unit!.Factor, unit.Factor, unit.Factor, NumeralForm.Exact, unit.Base, unit.Name);
        next = end;
        return true;
    }

    private static bool LastsFor(Pieces pieces, int before) =>
        pieces.Is(before, "for") || pieces.Is(before, "within") || pieces.Is(before, "lasted") || pieces.Is(before, "lasting") || pieces.Is(before, "took");

    private static Quantity Qualify(Pieces pieces, Amount amount)
    {
        var hedge = HedgePhrases.FindBefore(pieces, amount.Start, out var first);
        if (hedge == Hedge.None)
        {
            hedge = amount.HedgeBehind;
        }

        var value = Approximation.Apply(hedge, amount.Low, amount.High);
        var measure = ReadMeasure(pieces, amount, out var modifiers, out var measureEnd);
        return new Quantity(
            new TextSpan(pieces[first].Start, pieces[amount.End - 1].End),
            value,
            amount.Unit,
            measure,
            hedge == Hedge.None && amount.Form == NumeralForm.Vague ? Hedge.Magnitude : hedge)
        {
            Per = amount.Per ?? RateReader.Read(pieces, measureEnd) ?? RateReader.Read(pieces, amount.End) ?? (amount.Unit == "count" ? RateReader.ReadNearby(pieces, first, measureEnd) : null),
            WrittenUnit = amount.Written,
            Rounding = amount.Place / 2,
            Modifiers = modifiers,
        };
    }

    private static string? ReadMeasure(Pieces pieces, Amount amount, out IReadOnlyList<string> modifiers, out int end)
    {
        modifiers = [];
        end = amount.End;
        var hyphenated = pieces[amount.End].Join == PieceJoin.Hyphen && pieces.IsWord(amount.End);
        if (amount.Unit == "count" && hyphenated)
        {
            end = amount.End + 1;
            return pieces.Stem(amount.End);
        }

        var compound = hyphenated || pieces[amount.End - 1].Join == PieceJoin.Hyphen && amount.Unit is not ("count" or "ratio");
        var direct = compound || amount.Unit is "count" or "ratio" || amount.End == amount.NumberEnd;
        var one = amount.Unit == "count" && amount is { Low: 1, High: 1 };
        var at = amount.Form == NumeralForm.Fraction ? MeasureReader.AfterDeterminers(pieces, amount.End) : amount.End;
        var measure = direct ? MeasureReader.Read(pieces, at, singular: one || compound, out modifiers, out end) : null;
        return measure ?? MeasureReader.ReadComplement(pieces, amount.End, allowIn: amount.Unit.Length == 3, out modifiers, out end);
    }
}
