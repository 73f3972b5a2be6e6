using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>Turns scores into log-probabilities.</summary>
internal static class LogSoftMax
{
    public static void Apply(Span<float> scores)
    {
        var top = TensorPrimitives.Max<float>(scores);
        var sum = 0f;
        foreach (var score in scores)
            sum += MathF.Exp(score - top);
        TensorPrimitives.Subtract(scores, top + MathF.Log(sum), scores);
    }
}
