namespace Verify.Core.Stance.Trained;

/// <summary>The weights that ship for pairs: networks trained alike from other seeds, whose scores are averaged, and their calibration.</summary>
internal sealed class PairEnsemble
{
    public PairEnsemble(SectionFile file)
    {
        var members = file.Array<int>("members")[0];
        Members = [.. Enumerable.Range(0, members).Select(member => new PairWeights(file, member))];
        Calibration = new PairCalibration(file.Array<float>("calibration"));
    }

    /// <summary>The weights that ship.</summary>
    public static PairEnsemble Shipped => field ??= ShippedWeights.Load("pairs.bin", file => new PairEnsemble(file));

    public IReadOnlyList<PairWeights> Members { get; }

    public PairCalibration Calibration { get; }
}
