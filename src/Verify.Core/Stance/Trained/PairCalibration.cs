namespace Verify.Core.Stance.Trained;

/// <summary>
/// Turns the network's scores into calibrated probabilities: a bias for each stance, then temperature scaling (Guo et al., 2017), both set by what
/// the pair looks like (intercept, log lengths, share of the hypothesis that the premise covers, wholly covered or not, shared bigrams).
/// </summary>
internal readonly struct PairCalibration(float[] parameters)
{
    private const int Inputs = 6;

    private readonly float[] _parameters = parameters;

    /// <param name="logits">Supports, refutes, mentions.</param>
    /// <param name="features">Of the pair, as <see cref="PairFeatures"/> orders them.</param>
    public StanceProbabilities Apply(ReadOnlySpan<float> logits, ReadOnlySpan<float> features)
    {
        Span<float> inputs = [1, features[4], features[5], features[0], features[28], features[7]];
        var scale = MathF.Exp(Linear(0, inputs));
        var supports = (logits[0] + Linear(1, inputs)) * scale;
        var refutes = (logits[1] + Linear(2, inputs)) * scale;
        var mentions = (logits[2] + Linear(3, inputs)) * scale;
        var top = Math.Max(supports, Math.Max(refutes, mentions));
        var e = MathF.Exp(supports - top);
        var c = MathF.Exp(refutes - top);
        var n = MathF.Exp(mentions - top);
        var sum = e + c + n;
        return new StanceProbabilities(e / sum, c / sum, n / sum);
    }

    private float Linear(int row, ReadOnlySpan<float> inputs)
    {
        var sum = 0f;
        for (var i = 0; i < Inputs; i++)
            sum += _parameters[row * Inputs + i] * inputs[i];
        return sum;
    }
}
