namespace Verify.Core.Stance.Trained;

/// <summary>The buffers that one pair is scored in. Belongs to one thread at a time.</summary>
internal sealed class PairWorkspace
{
    private const int Longest = PairInput.LongestPremise + DenseKernel.RowBlock;
    private const int Cells = (PairInput.LongestPremise + DenseKernel.RowBlock) * (PairInput.LongestPremise + DenseKernel.RowBlock);

    /// <summary>Encoded tokens between two zero rows.</summary>
    public readonly float[] Premise = NewRows();

    /// <inheritdoc cref="Premise"/>
    public readonly float[] Hypothesis = NewRows();

    /// <summary>What a convolution reads.</summary>
    public readonly float[] Narrow = NewRows();

    /// <summary>What the composing convolution writes.</summary>
    public readonly float[] Composed = NewRows();

    /// <summary>For each token the mix of the other sentence's tokens that it attends to.</summary>
    public readonly float[] Aligned = new float[Longest * PairNetwork.Width];

    /// <summary>Inputs of the projection and of the comparison.</summary>
    public readonly float[] Wide = new float[Longest * PairNetwork.Compared];

    /// <summary>Attention of premise tokens over the hypothesis, row by row.</summary>
    public readonly float[] PremiseWeights = new float[Cells];

    /// <summary>Attention of hypothesis tokens over the premise, row by row.</summary>
    public readonly float[] HypothesisWeights = new float[Cells];

    public readonly float[] Pooled = new float[PairNetwork.Pooled];

    public readonly float[] Row = new float[PairNetwork.HiddenWidth];

    public readonly float[] Zeros = new float[PairNetwork.Width];

    private static float[] NewRows() => new float[(Longest + 2) * PairNetwork.Width];
}
