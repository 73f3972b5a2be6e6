namespace Verify.Core.Quantities;

/// <summary>What separates a piece from the one before it.</summary>
internal enum PieceJoin : byte
{
    Space,
    Glued,
    Hyphen,
}
