using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// A logarithmic opinion pool (Genest and Zidek, 1986) of up to four models, with a temperature that calibrates it (Guo et al., 2017).
/// Section <c>NAME.pool</c> holds the weights of forest, boosted trees, linear model and marker words, then the inverse temperature.
/// </summary>
internal sealed class ArticleClassifier
{
    private const int MostClasses = 4;

    private readonly (IArticleScorer Scorer, float Weight)[] _parts;
    private readonly float _sharpness;

    public ArticleClassifier(SectionFile file, string name, Lexicon lexicon)
    {
        var pool = file.Array<float>(name + ".pool");
        _sharpness = pool[4];
        var parts = new List<(IArticleScorer, float)>();
        if (pool[0] > 0)
            parts.Add((new DecisionForest(file, name + ".forest"), pool[0]));
        if (pool[1] > 0)
            parts.Add((new BoostedTrees(file, name + ".boost"), pool[1]));
        if (pool[2] > 0)
            parts.Add((new LinearScores(file, name + ".line"), pool[2]));
        if (pool[3] > 0)
            parts.Add((new MarkerScores(file, name + ".mark", lexicon.Count), pool[3]));
        _parts = [.. parts];
    }

    /// <summary>Writes a calibrated probability for each class.</summary>
    public void Classify(ArticleScan scan, ReadOnlySpan<float> features, Span<float> probabilities)
    {
        Span<float> opinion = stackalloc float[MostClasses];
        opinion = opinion[..probabilities.Length];
        probabilities.Clear();
        foreach (var (scorer, weight) in _parts)
        {
            scorer.Score(scan, features, opinion);
            TensorPrimitives.MultiplyAdd(opinion, weight * _sharpness, probabilities, probabilities);
        }
        TensorPrimitives.SoftMax(probabilities, probabilities);
    }
}
