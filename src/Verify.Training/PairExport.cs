using Verify.Core.Stance.Trained;

namespace Verify.Training;

/// <summary>
/// Writes what the pair model sees of every pair of a tab-separated file (columns premise and hypothesis) as raw little-endian arrays, so that
/// training reads exactly the input that the shipped reader computes.
/// </summary>
internal static class PairExport
{
    public static int Run(string input, string folder)
    {
        Directory.CreateDirectory(folder);
        using var reader = new StreamReader(input);
        var header = (reader.ReadLine() ?? "").Split('\t');
        var premise = Array.IndexOf(header, "premise");
        var hypothesis = Array.IndexOf(header, "hypothesis");
        using var lengths = Open("lengths.i32");
        using var words = Open("words.i32");
        using var buckets = Open("buckets.u16");
        using var bits = Open("bits.u32");
        using var relations = Open("relations.u16");
        using var features = Open("features.f32");

        var lexicon = Lexicon.Shipped;
        var pair = new PairInput(lexicon);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            pair.Read(cells[premise], cells[hypothesis]);
            lengths.Write(pair.Premise.Length);
            lengths.Write(pair.Hypothesis.Length);
            WriteTokens(pair.Premise, pair.PremiseBits);
            WriteTokens(pair.Hypothesis, pair.HypothesisBits);
            foreach (var relation in pair.Relations)
                relations.Write((ushort)relation);
            foreach (var feature in pair.Features)
                features.Write(feature);
            count++;
        }
        Console.WriteLine($"{count} pairs");
        return 0;

        BinaryWriter Open(string name) => new(new BufferedStream(File.Create(Path.Combine(folder, name)), 1 << 16));

        void WriteTokens(ReadOnlySpan<PairToken> tokens, ReadOnlySpan<uint> tokenBits)
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                words.Write(tokens[i].Word);
                buckets.Write((ushort)(tokens[i].Hash & 0xFFFF));
                bits.Write(tokenBits[i]);
            }
        }
    }
}
