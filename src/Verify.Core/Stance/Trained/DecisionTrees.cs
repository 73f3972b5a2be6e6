namespace Verify.Core.Stance.Trained;

/// <summary>Binary decision trees in one array of nodes.</summary>
internal sealed class DecisionTrees(SectionFile file, string name)
{
    private readonly int[] _roots = file.Array<int>(name + ".roots");
    private readonly TreeNode[] _nodes = file.Array<TreeNode>(name + ".nodes");

    public int Count => _roots.Length;

    /// <summary>The leaf of a tree that the features fall into.</summary>
    public ref readonly TreeNode Leaf(int tree, ReadOnlySpan<float> features)
    {
        ref readonly var node = ref _nodes[_roots[tree]];
        while (node.Feature >= 0)
            node = ref _nodes[features[node.Feature] <= node.Value ? node.Left : node.Right];
        return ref node;
    }
}
