using System.Text.Json;
using Verify.Core.Text;
using Verify.Testing;

namespace Verify.Benchmarks.Store;

/// <summary>The sentences that articles are put together from, and the claims that are asked of them.</summary>
/// <param name="IsReal">False where the shared research data is absent and words were invented instead.</param>
internal sealed record CorpusSource(IReadOnlyList<string> Sentences, IReadOnlyList<string> Claims, bool IsReal)
{
    private const int ShortestSentence = 30;
    private const int LongestSentence = 600;
    private const int InventedSentences = 20_000;
    private const int InventedClaims = 10_000;
    private const int InventedWords = 8_000;

    /// <summary>Without these among them, invented words are taken for one foreign language or another, and not read.</summary>
    private static readonly string[] Particles = ["the", "of", "and", "to", "in", "was", "that", "for"];

    /// <summary>Reads the data folder beside the repository; invents sentences where there is none.</summary>
    public static CorpusSource Load()
    {
        return Checkout.Shared("data") is { } data ? Read(data) : Invent();
    }

    /// <summary>Sentences of made-up words, with claims that are among them: the same every time.</summary>
    public static CorpusSource Invent()
    {
        var random = new Random(11);
        var words = Enumerable.Range(0, InventedWords).Select(_ => Word(random)).ToArray();
        var sentences = Enumerable.Range(0, InventedSentences).Select(_ => Sentence(random, words)).ToArray();
        return new CorpusSource(sentences, [.. sentences.Take(InventedClaims)], IsReal: false);
    }

    private static CorpusSource Read(string data)
    {
        var bodies = Csv.Read(Path.Combine(data, "fnc1", "train_bodies.csv")).Skip(1).Select(row => row[1]);
        var articles = File.ReadLines(Path.Combine(data, "basil", "articles.jsonl")).Select(line =>
        {
            using var article = JsonDocument.Parse(line);
            return article.RootElement.GetProperty("text").GetString()!;
        });
        var sentences = bodies.Concat(articles)
            .SelectMany(text => SentenceSplitter.Split(text).Select(sentence => sentence.Span.Of(text)))
            .Where(sentence => sentence.Length is > ShortestSentence and < LongestSentence);
        var headlines = Csv.Read(Path.Combine(data, "fnc1", "train_stances.csv")).Skip(1).Select(row => row[0]);
        return new CorpusSource([.. sentences], [.. headlines.Distinct().Order(StringComparer.Ordinal)], IsReal: true);
    }

    /// <summary>Words are drawn with frequencies that fall as their rank grows, as in real text.</summary>
    private static string Sentence(Random random, string[] words)
    {
        var chosen = Enumerable.Range(0, random.Next(8, 30))
            .Select((_, place) => place % 3 == 1
                ? Particles[random.Next(Particles.Length)]
                : words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))])
            .Select((word, place) => place == 0 || random.Next(6) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
        return string.Join(' ', chosen) + ".";
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => $"{"bdfgklmnprstvz"[random.Next(14)]}{"aeiou"[random.Next(5)]}"));
}
