namespace Verify.Core.Stance.Trained;

/// <summary>The parameters of the pair network; matrices are inner × outputs, row by row.</summary>
internal sealed class PairWeights
{
    /// <summary>Rows of the table that stands in for words without a vector.</summary>
    public const int UnknownBuckets = 512;

    public PairWeights(SectionFile file)
    {
        Project = file.Array<float>("project.weight");
        ProjectBias = file.Array<float>("project.bias");
        Bits = file.Array<float>("bits.weight");
        TunedSlot = file.Array<short>("tuned.slot");
        Tuned = file.Array<sbyte>("tuned.weight");
        TunedStep = file.Array<float>("tuned.step");
        Unknown = file.Array<float>("unknown.weight");
        Encode = file.Array<float>("encode.weight");
        EncodeBias = file.Array<float>("encode.bias");
        RelationScore = file.Array<float>("relation_score.weight");
        Compare = file.Array<float>("compare.weight");
        CompareBias = file.Array<float>("compare.bias");
        Compose = file.Array<float>("compose.weight");
        ComposeBias = file.Array<float>("compose.bias");
        Hidden = file.Array<float>("hidden.weight");
        HiddenBias = file.Array<float>("hidden.bias");
        Out = file.Array<float>("out.weight");
        OutBias = file.Array<float>("out.bias");
        Calibration = new PairCalibration(file.Array<float>("calibration"));
    }

    public float[] Project { get; }
    public float[] ProjectBias { get; }
    public float[] Bits { get; }

    /// <summary>By word: its row in <see cref="Tuned"/>.</summary>
    public short[] TunedSlot { get; }

    /// <summary>Trained corrections of frequent words, in steps of <see cref="TunedStep"/> of the row.</summary>
    public sbyte[] Tuned { get; }
    public float[] TunedStep { get; }
    public float[] Unknown { get; }
    public float[] Encode { get; }
    public float[] EncodeBias { get; }
    public float[] RelationScore { get; }
    public float[] Compare { get; }
    public float[] CompareBias { get; }
    public float[] Compose { get; }
    public float[] ComposeBias { get; }
    public float[] Hidden { get; }
    public float[] HiddenBias { get; }
    public float[] Out { get; }
    public float[] OutBias { get; }
    public PairCalibration Calibration { get; }
}
