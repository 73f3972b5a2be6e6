namespace Verify.Core.Quantities;

/// <summary>How far the words around a number widen it. The widths are ours, chosen for news English.</summary>
public static class Approximation
{
    /// <summary>"About", "around", "some", "roughly": the value give or take a tenth.</summary>
    public const double About = 0.10;

    /// <summary>"Nearly", "almost": from a fifth below up to the value, so that nearly a quarter is [0.20, 0.25].</summary>
    public const double Nearly = 0.20;

    /// <summary>The most, relative to its value, that a bare figure is taken to have been rounded by.</summary>
    public const double LargestRounding = 0.10;

    /// <summary>Applies a hedge to a stated range; bounds are closed, so that "more than 40" still meets 40.</summary>
    internal static Interval Apply(Hedge hedge, double low, double high) => hedge switch
    {
        Hedge.About => new Interval(low * (1 - About), high * (1 + About)),
        Hedge.Nearly => new Interval(low * (1 - Nearly), high),
        Hedge.AtLeast or Hedge.MoreThan => new Interval(low, double.PositiveInfinity),
        Hedge.AtMost or Hedge.LessThan => new Interval(Math.Min(0, low), high),
        _ => new Interval(low, high),
    };
}
