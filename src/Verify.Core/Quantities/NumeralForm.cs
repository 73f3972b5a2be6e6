namespace Verify.Core.Quantities;

internal enum NumeralForm : byte
{
    Exact,

    /// <summary>A part of a whole: a third, half, two-thirds.</summary>
    Fraction,

    /// <summary>An order of magnitude: dozens, several hundred, hundreds of thousands.</summary>
    Vague,
}
