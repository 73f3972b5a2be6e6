namespace Verify.Core.Stance.Trained;

/// <summary>One of the models whose opinions an <see cref="ArticleClassifier"/> pools. Immutable and thread-safe.</summary>
internal interface IArticleScorer
{
    /// <summary>Writes a log-probability for each class.</summary>
    void Score(ArticleScan scan, ReadOnlySpan<float> features, Span<float> logarithms);
}
