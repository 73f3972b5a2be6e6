namespace Verify.Core.Stance.Trained;

/// <summary>The parameters of one pair network; matrices are inner × outputs, row by row.</summary>
internal sealed class PairWeights
{
    /// <summary>Rows of the table that stands in for words without a vector.</summary>
    public const int UnknownBuckets = 512;

    public PairWeights(SectionFile file, int member)
    {
        Project = file.Array<float>($"{member}/project.weight");
        ProjectBias = file.Array<float>($"{member}/project.bias");
        Bits = file.Array<float>($"{member}/bits.weight");
        TunedSlot = file.Array<short>($"{member}/tuned.slot");
        Tuned = file.Array<sbyte>($"{member}/tuned.weight");
        TunedStep = file.Array<float>($"{member}/tuned.step");
        Unknown = file.Array<float>($"{member}/unknown.weight");
        Encode = file.Array<float>($"{member}/encode.weight");
        EncodeBias = file.Array<float>($"{member}/encode.bias");
        RelationScore = file.Array<float>($"{member}/relation_score.weight");
        Compare = file.Array<float>($"{member}/compare.weight");
        CompareBias = file.Array<float>($"{member}/compare.bias");
        Compose = file.Array<float>($"{member}/compose.weight");
        ComposeBias = file.Array<float>($"{member}/compose.bias");
        Hidden = file.Array<float>($"{member}/hidden.weight");
        HiddenBias = file.Array<float>($"{member}/hidden.bias");
        Out = file.Array<float>($"{member}/out.weight");
        OutBias = file.Array<float>($"{member}/out.bias");
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
}
