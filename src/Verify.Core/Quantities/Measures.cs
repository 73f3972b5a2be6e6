using Verify.Core.Text;

namespace Verify.Core.Quantities;

/// <summary>Whether two quantities measure the same thing.</summary>
internal static class Measures
{
    /// <summary>Nouns that stand for whatever whole was named before, as stems.</summary>
    private static readonly HashSet<string> Wholes =
        new[] { "country", "nation", "territory", "land", "area", "state", "total", "whole", "region", "world" }.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// True for equal stems, for a measure not said, and for shares of a whole that one side names and the other only points
    /// to ("a fifth of the country").
    /// </summary>
    public static bool Compatible(Quantity a, Quantity b) =>
        a.Measure is null || b.Measure is null || a.Measure == b.Measure
        || a.Unit == "ratio" && (Wholes.Contains(a.Measure) || Wholes.Contains(b.Measure));
}
