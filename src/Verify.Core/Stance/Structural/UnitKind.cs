namespace Verify.Core.Stance.Structural;

internal enum UnitKind
{
    Word,
    Name,
    Quantity,
    Date,
}
