using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Sets of words that news English uses for one thing (<c>Lexicon/synonyms.txt</c>), by stem.</summary>
/// <remarks>A stem may be in several sets, one a sense; being synonyms is therefore not transitive.</remarks>
public static class Synonyms
{
    private static readonly string[][] Sets =
    [
        .. LexiconResource.Lines("synonyms.txt").Select(line => line.Split(' ').Select(Stemmer.Stem).Distinct().ToArray()),
    ];

    private static readonly FrozenDictionary<string, int[]> SetIds = Sets
        .SelectMany((stems, id) => stems.Select(stem => (stem, id)))
        .GroupBy(pair => pair.stem, pair => pair.id, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether two different stems share a set, or are the same.</summary>
    public static bool AreSynonyms(string stemA, string stemB)
    {
        if (stemA == stemB)
        {
            return true;
        }

        if (!SetIds.TryGetValue(stemA, out var a) || !SetIds.TryGetValue(stemB, out var b))
        {
            return false;
        }

        foreach (var id in a)
        {
            if (Array.IndexOf(b, id) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ids of the sets that a stem is in, empty for most; ids are stable within one version of the list.</summary>
    public static IReadOnlyList<int> SetsOf(string stem) => SetIds.TryGetValue(stem, out var ids) ? ids : [];

    /// <summary>How many sets there are; their ids run from 0.</summary>
    public static int Count => Sets.Length;

    /// <summary>The stems of one set.</summary>
    public static IReadOnlyList<string> Members(int set) => Sets[set];
}
