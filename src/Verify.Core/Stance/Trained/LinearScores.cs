using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>Logistic regression on the features, the standardisation of its inputs folded in.</summary>
internal sealed class LinearScores(SectionFile file, string name) : IArticleScorer
{
    private readonly float[] _weights = file.Array<float>(name + ".weights");
    private readonly float[] _bias = file.Array<float>(name + ".bias");

    public void Score(ArticleScan scan, ReadOnlySpan<float> features, Span<float> logarithms)
    {
        for (var c = 0; c < logarithms.Length; c++)
            logarithms[c] = _bias[c] + TensorPrimitives.Dot(features, _weights.AsSpan(c * features.Length, features.Length));
        LogSoftMax.Apply(logarithms);
    }
}
