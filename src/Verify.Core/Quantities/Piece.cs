namespace Verify.Core.Quantities;

/// <summary>A word, number or symbol in the finest cut that number grammar needs ("€40bn" is three pieces).</summary>
/// <param name="Value">The number written; 0 for other kinds.</param>
/// <param name="Place">The place of the number's last significant digit: 100 for 1,300, 0.1 for 1.2.</param>
internal readonly record struct Piece(PieceKind Kind, PieceJoin Join, int Start, int End, double Value, double Place)
{
    public int Length => End - Start;

    /// <summary>Four digits without separators, within the span in which news names years.</summary>
    public bool LooksLikeYear => Kind == PieceKind.Digits && Length == 4 && Value is >= 1500 and < 2100 && Place >= 1;
}
