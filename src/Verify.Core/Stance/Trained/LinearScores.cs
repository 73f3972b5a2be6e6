using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>A linear classifier's scores, standardisation of its inputs folded in.</summary>
internal sealed class LinearScores(SectionFile file, string name)
{
    private readonly float[] _weights = file.Array<float>(name + ".weights");
    private readonly float[] _bias = file.Array<float>(name + ".bias");

    /// <summary>Adds the scores of each output.</summary>
    public void AddTo(ReadOnlySpan<float> features, Span<float> scores)
    {
        for (var output = 0; output < _bias.Length; output++)
            scores[output] += _bias[output] + TensorPrimitives.Dot(features, _weights.AsSpan(output * features.Length, features.Length));
    }
}
