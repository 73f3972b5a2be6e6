using Verify.Core.Text;

namespace Verify.Core.Quantities;

/// <summary>Whether two quantities measure the same thing.</summary>
internal static class Measures
{
    /// <summary>Nouns that stand for whatever whole was named before.</summary>
    private static readonly HashSet<string> Wholes = Stems("country", "nation", "territory", "land", "area", "state", "total", "whole", "region");

    /// <summary>Nouns of a toll: each counts one person once.</summary>
    private static readonly HashSet<string> TollNouns = Stems("people", "person", "death", "life", "lives", "fatality", "victim", "dead", "individual", "human");

    /// <summary>
    /// Same for synonyms, the nouns of a toll, a measure not said, and shares of a whole that one side names
    /// and the other points to ("a fifth of the country").
    /// </summary>
    public static MeasureMatch Match(Quantity a, Quantity b)
    {
        if (a.Measure is null || b.Measure is null || Synonyms.AreSynonyms(a.Measure, b.Measure) || TollNouns.Contains(a.Measure) && TollNouns.Contains(b.Measure)
            || a.Unit == "ratio" && (Wholes.Contains(a.Measure) || Wholes.Contains(b.Measure)))
        {
            return MeasureMatch.Same;
        }

        var related = a.Modifiers.Contains(b.Measure) || b.Modifiers.Contains(a.Measure);
        return !related ? MeasureMatch.Different : a.Unit == "count" ? MeasureMatch.Related : MeasureMatch.Same;
    }

    private static HashSet<string> Stems(params string[] words) => words.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
