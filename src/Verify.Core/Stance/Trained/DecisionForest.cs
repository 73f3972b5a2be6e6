using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>Extremely randomised trees (Geurts et al., 2006): the mean of the class shares in their leaves.</summary>
internal sealed class DecisionForest(SectionFile file, string name) : IArticleScorer
{
    private const float LeastProbability = 0.005f;
    private const float ShareStep = 1f / 255;

    private readonly DecisionTrees _trees = new(file, name);
    private readonly byte[] _shares = file.Array<byte>(name + ".shares");

    public void Score(ArticleScan scan, ReadOnlySpan<float> features, Span<float> logarithms)
    {
        logarithms.Clear();
        for (var tree = 0; tree < _trees.Count; tree++)
        {
            var leaf = _trees.Leaf(tree, features).Left * logarithms.Length;
            for (var c = 0; c < logarithms.Length; c++)
                logarithms[c] += _shares[leaf + c];
        }
        TensorPrimitives.Multiply(logarithms, ShareStep / _trees.Count, logarithms);
        TensorPrimitives.Add(logarithms, LeastProbability, logarithms);
        TensorPrimitives.Log(logarithms, logarithms);
    }
}
