namespace Verify.Core.Quantities;

/// <summary>Figures that leave their currency out because another has just named it: "pledged €40bn and sent 50 billion".</summary>
internal static class Ellipsis
{
    private const double SmallestSum = 1e6;

    /// <summary>Gives a bare figure of a million or more the currency of the quantity before it.</summary>
    public static Quantity Complete(Quantity quantity, Quantity before) =>
        IsBareSum(quantity) && IsMoney(before) ? quantity with { Unit = before.Unit, WrittenUnit = before.Unit } : quantity;

    /// <summary>True for a sum of money against a bare figure that may be one.</summary>
    public static bool MayShareUnit(Quantity a, Quantity b) => IsBareSum(a) && IsMoney(b) || IsMoney(a) && IsBareSum(b);

    private static bool IsBareSum(Quantity quantity) =>
        quantity is { Unit: "count", Measure: null, Hedge: not Hedge.Magnitude } && quantity.Value.High >= SmallestSum;

    private static bool IsMoney(Quantity quantity) => quantity.Unit is { Length: 3 } unit && char.IsAsciiLetterUpper(unit[0]);
}
