using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Words of opposite meaning (<c>Lexicon/antonyms.txt</c>: a word, then its opposites), by stem.</summary>
public static class Antonyms
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Opposites = LexiconResource.Lines("antonyms.txt")
        .Select(line => line.Split(' ').Select(Stemmer.Stem).ToArray())
        .SelectMany(stems => stems.Skip(1).SelectMany(other => new[] { (Stem: stems[0], Other: other), (Stem: other, Other: stems[0]) }))
        .Where(pair => pair.Stem != pair.Other)
        .GroupBy(pair => pair.Stem, pair => pair.Other, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool AreOpposed(string stemA, string stemB) => Opposites.TryGetValue(stemA, out var others) && others.Contains(stemB);

    /// <summary>The stems opposed to a stem; empty for most.</summary>
    public static IReadOnlyCollection<string> Of(string stem) => Opposites.TryGetValue(stem, out var others) ? others : [];
}
