namespace Verify.Core.Stance.Trained;

/// <summary>Gradient boosted decision trees (Friedman, 2001), summed into one score a class.</summary>
internal sealed class BoostedTrees(SectionFile file, string name) : IArticleScorer
{
    private readonly float[] _start = file.Array<float>(name + ".start");
    private readonly int[] _classes = file.Array<int>(name + ".classes");
    private readonly DecisionTrees _trees = new(file, name);

    public void Score(ArticleScan scan, ReadOnlySpan<float> features, Span<float> logarithms)
    {
        _start.CopyTo(logarithms);
        for (var tree = 0; tree < _trees.Count; tree++)
            logarithms[_classes[tree]] += _trees.Leaf(tree, features).Value;
        LogSoftMax.Apply(logarithms);
    }
}
