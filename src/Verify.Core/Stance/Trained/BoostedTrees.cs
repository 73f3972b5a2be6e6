namespace Verify.Core.Stance.Trained;

/// <summary>Gradient boosted decision trees (Friedman, 2001), summed into one score an output. Immutable and thread-safe.</summary>
internal sealed class BoostedTrees(SectionFile file, string name)
{
    private readonly float[] _start = file.Array<float>(name + ".start");
    private readonly int[] _roots = file.Array<int>(name + ".roots");
    private readonly int[] _outputs = file.Array<int>(name + ".outputs");
    private readonly TreeNode[] _nodes = file.Array<TreeNode>(name + ".nodes");

    /// <summary>Scores that <see cref="Score"/> writes.</summary>
    public int Outputs => _start.Length;

    /// <summary>Sums the leaves that <paramref name="features"/> falls into.</summary>
    public void Score(ReadOnlySpan<float> features, Span<float> scores)
    {
        _start.CopyTo(scores);
        for (var tree = 0; tree < _roots.Length; tree++)
        {
            ref readonly var node = ref _nodes[_roots[tree]];
            while (node.Feature >= 0)
                node = ref _nodes[features[node.Feature] <= node.Value ? node.Left : node.Right];
            scores[_outputs[tree]] += node.Value;
        }
    }
}
