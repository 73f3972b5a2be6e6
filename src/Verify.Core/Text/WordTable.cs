using System.Collections.Frozen;
using System.Reflection;

namespace Verify.Core.Text;

/// <summary>
/// How common English words are and which parts of speech they take: 29,731 frequent words, derived from the frequency
/// order of GloVe vectors and the sense tags of WordNet 3.1 (see <c>src/Verify.Training/lexicon</c>).
/// </summary>
public static class WordTable
{
    private const double RarestRank = 30_000;

    private static readonly FrozenDictionary<string, Entry> Entries = Load();

    /// <summary>
    /// The weight of a word as evidence that two texts speak of the same thing: the logarithm of its frequency rank
    /// scaled to (0, 1], 1 for words too rare to be listed (Zipf's law makes this an inverse document frequency).
    /// </summary>
    public static double Weight(string normal) =>
        Entries.TryGetValue(normal, out var entry) ? Math.Log(entry.Rank + 1) / Math.Log(RarestRank + 1) : 1.0;

    public static bool Contains(string normal) => Entries.ContainsKey(normal);

    /// <summary>The parts of speech that WordNet lists for a lemma, of n v a r, most used first; empty when unknown.</summary>
    public static string PartsOfSpeech(string lemma) => Entries.TryGetValue(lemma, out var entry) ? entry.Parts : "";

    private static FrozenDictionary<string, Entry> Load()
    {
        const string resource = "Verify.Core.Text.Lexicon.words.tsv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var entries = new Dictionary<string, Entry>(30_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var first = line.IndexOf('\t');
            var second = line.IndexOf('\t', first + 1);
            var rank = int.Parse(line.AsSpan(first + 1, second - first - 1), System.Globalization.CultureInfo.InvariantCulture);
            entries.Add(line[..first], new Entry(rank, line[(second + 1)..]));
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private readonly record struct Entry(int Rank, string Parts);
}
