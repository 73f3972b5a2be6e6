namespace Verify.Core.Quantities;

internal enum PieceKind : byte
{
    /// <summary>What stands before the first and after the last piece.</summary>
    None,
    Word,

    /// <summary>One number: separators, decimals and vulgar fractions included.</summary>
    Digits,

    /// <summary>Digits that are no number: a clock time (14:42), a version (2.0.1), a run too long to count anything.</summary>
    Code,
    Symbol,
}
