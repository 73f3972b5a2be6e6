using System.Globalization;
using Verify.Core.Articles;

namespace Verify.Benchmarks.Store;

/// <summary>Articles of some 400 words made by recombining sentences: the same for the same seed and number.</summary>
internal sealed class Corpus
{
    private const int Words = 400;
    private const int SentencesInParagraph = 3;
    private const int Outlets = 40;

    private static readonly DateTimeOffset Start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly CorpusSource source;
    private readonly int seed;
    private readonly int[] lengths;

    public Corpus(CorpusSource source, int seed)
    {
        this.source = source;
        this.seed = seed;
        lengths = [.. source.Sentences.Select(sentence => sentence.Count(char.IsWhiteSpace) + 1)];
    }

    public ArticleDraft Article(int number)
    {
        var random = new Random(HashCode(number));
        var paragraphs = new List<List<string>>();
        for (var words = 0; words < Words;)
        {
            var chosen = random.Next(lengths.Length);
            words += lengths[chosen];
            if (paragraphs.Count == 0 || paragraphs[^1].Count == SentencesInParagraph)
            {
                paragraphs.Add([]);
            }

            paragraphs[^1].Add(source.Sentences[chosen]);
        }

        var id = "article-" + number.ToString("D6", CultureInfo.InvariantCulture);
        var outlet = $"outlet{number % Outlets}.example";
        return new ArticleDraft(
            id,
            $"https://{outlet}/{id}",
            outlet,
            null,
            paragraphs[0][0][..Math.Min(60, paragraphs[0][0].Length)],
            null,
            Start.AddMinutes(number),
            "en",
            ArticleKind.Article,
            string.Join('\n', paragraphs.Select(paragraph => string.Join(' ', paragraph))),
            [],
            []);
    }

    /// <summary>So many claims, drawn without repeats.</summary>
    public IReadOnlyList<string> Claims(int count)
    {
        var claims = source.Claims.ToArray();
        new Random(seed).Shuffle(claims);
        return claims[..Math.Min(count, claims.Length)];
    }

    private int HashCode(int number) => unchecked((seed * 486_187_739) + number);
}
