namespace Verify.Core.Quantities;

/// <summary>How a quantity is qualified by the words around it.</summary>
public enum Hedge
{
    None,
    About,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Nearly,
    Magnitude,
}
