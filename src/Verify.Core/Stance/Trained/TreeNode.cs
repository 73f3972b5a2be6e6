using System.Runtime.InteropServices;

namespace Verify.Core.Stance.Trained;

/// <summary>A node as it lies in the weights.</summary>
/// <param name="Feature">The column that a branch tests; -1 marks a leaf.</param>
/// <param name="Value">A branch's threshold (at most goes left), or a boosted leaf's score.</param>
/// <param name="Left">Index of the branch's left child; in a forest's leaf, the row of its class shares.</param>
/// <param name="Right">Index of the branch's right child.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TreeNode(int Feature, float Value, int Left, int Right);
