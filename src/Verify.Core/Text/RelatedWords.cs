using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>
/// Words of one common sense and words derived from one another, by stem (<c>Lexicon/related.txt</c>, from WordNet): a weaker tie than
/// <see cref="Synonyms"/>, which is made for the news.
/// </summary>
internal static class RelatedWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByStem = LexiconResource.Lines("related.txt")
        .Select(line => Array.ConvertAll(line.Split(' '), Stemmer.Stem))
        .SelectMany(stems => stems.Skip(1).SelectMany(other => new[] { (Stem: stems[0], Other: other), (Stem: other, Other: stems[0]) }))
        .GroupBy(pair => pair.Stem, pair => pair.Other, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool AreRelated(string stemA, string stemB) => ByStem.TryGetValue(stemA, out var others) && others.Contains(stemB);
}
