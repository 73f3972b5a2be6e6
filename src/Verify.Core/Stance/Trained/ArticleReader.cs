using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>Reads a whole article, or a bare headline, against a claim. Thread-safe; deterministic to the bit on one machine.</summary>
public sealed class ArticleReader
{
    /// <summary>Best matching passages that the pair model reads.</summary>
    public const int PassagesRead = 4;

    private readonly Lexicon _lexicon;
    private readonly PairModel _pairs;
    private readonly ArticleWeights _weights;
    private readonly ArticleCues _cues;
    private readonly ConcurrentBag<Bench> _benches = [];

    internal ArticleReader(Lexicon lexicon, PairModel pairs, ArticleWeights weights)
    {
        _lexicon = lexicon;
        _pairs = pairs;
        _weights = weights;
        _cues = new ArticleCues(lexicon);
    }

    /// <summary>The shipped reader, loaded on first use.</summary>
    public static ArticleReader Shipped => field ??= new ArticleReader(Lexicon.Shipped, PairModel.Shipped, ArticleWeights.Shipped);

    /// <summary>
    /// Reads an article: its title, where it has one, counts as its first sentence, and ranges of passages count from the title's start.
    /// </summary>
    public ArticleReading Read(string claim, string? title, string body)
    {
        var article = string.IsNullOrWhiteSpace(title) ? body : title + "\n" + body;
        var bench = Rent();
        Fill(bench, claim, article);

        Span<float> related = stackalloc float[2];
        _weights.Related.Classify(bench.Scan, bench.Features, related);
        Span<float> stance = stackalloc float[3];
        _weights.Stance.Classify(bench.Scan, bench.Features, stance);
        TensorPrimitives.Multiply(stance, related[0], stance);

        var passages = new PassageReading[Math.Min(PassagesRead, bench.Scan.Count)];
        for (var i = 0; i < passages.Length; i++)
        {
            var range = bench.Scan.Sentence(bench.Scan.Ranking[i]);
            passages[i] = new PassageReading(range, _pairs.Score(article.AsSpan(range), claim));
        }
        _benches.Add(bench);
        return new ArticleReading(Decide(stance, related[1]), stance[0], stance[1], stance[2], related[1], passages);
    }

    /// <summary>Reads a headline against a claim, as journalists do who ask which way an outlet leans.</summary>
    public StanceProbabilities ReadHeadline(string claim, string headline)
    {
        var bench = Rent();
        Fill(bench, claim, headline);
        Span<float> scores = stackalloc float[3];
        _weights.Headline.Classify(bench.Scan, bench.Features, scores);
        _benches.Add(bench);
        return new StanceProbabilities(scores[0], scores[1], scores[2]);
    }

    private static void Fill(Bench bench, string claim, string article)
    {
        bench.Scan.Read(claim, article);
        var row = new FeatureRow(bench.Features);
        ArticleFeatures.Fill(bench.Scan, ref row);
    }

    private ArticleStance Decide(ReadOnlySpan<float> related, float unrelated)
    {
        ReadOnlySpan<float> probabilities = [related[0], related[1], related[2], unrelated];
        Span<float> weighted = stackalloc float[4];
        TensorPrimitives.Multiply(probabilities, _weights.Decision, weighted);
        return (ArticleStance)TensorPrimitives.IndexOfMax<float>(weighted);
    }

    private Bench Rent() => _benches.TryTake(out var bench) ? bench : new Bench(
        new ArticleScan(_lexicon, _cues), new float[ArticleFeatures.Names.Count]);

    private sealed record Bench(ArticleScan Scan, float[] Features);
}
