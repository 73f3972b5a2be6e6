namespace Verify.Core.Quantities;

/// <summary>A number as read from its pieces, before unit and hedge.</summary>
/// <param name="Start">The first piece.</param>
/// <param name="End">The piece after the last.</param>
/// <param name="Place">The place of the last significant digit.</param>
/// <param name="Factor">The magnitude words at the end, which a range shares with its first number ("10 to 15 million").</param>
internal readonly record struct Numeral(int Start, int End, double Low, double High, double Place, NumeralForm Form, double Factor = 1)
{
    public static Numeral Exact(int start, int end, double value, double place, double factor = 1) =>
        new(start, end, value, value, place, NumeralForm.Exact, factor);
}
