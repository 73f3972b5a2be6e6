using Verify.Core.Stance;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class PairCalibrationTests
{
    private const int Inputs = 6;
    private static readonly float[] Features = new float[PairFeatures.Count];

    [Fact]
    public void Without_parameters_the_scores_become_probabilities_as_they_are()
    {
        var p = new PairCalibration(new float[4 * Inputs]).Apply([0, MathF.Log(3), 0], Features);
        Assert.Equal((0.2f, 0.6f, 0.2f), (p.Supports, p.Refutes, p.Mentions), Close);
    }

    [Theory]
    [InlineData(-2f)]
    [InlineData(2f)]
    public void The_temperature_changes_no_decision_that_the_lean_made(float logScale)
    {
        var parameters = new float[4 * Inputs];
        parameters[0] = logScale;
        parameters[3 * Inputs] = 0.5f;
        Assert.Equal(StanceKind.Mentions, new PairCalibration(parameters).Apply([1f, 0f, 0.6f], Features).Best);
    }

    private static bool Close((float, float, float) a, (float, float, float) b) =>
        Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) < 1e-5f;
}
