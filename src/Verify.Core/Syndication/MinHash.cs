namespace Verify.Core.Syndication;

/// <summary>Min-wise signatures of shingle sets (Broder 1997).</summary>
/// <remarks>
/// Each of the <see cref="Permutations"/> is simulated by a multiply-add-shift hash (Dietzfelbinger, Hagerup, Katajainen
/// and Penttonen 1997), whose constants come from the SplitMix64 generator (Steele, Lea and Flood 2014) with a fixed seed, so
/// that signatures stored by one version can be compared by the next. With 64 permutations the standard error of the
/// estimated resemblance is at most 1 / (2 * sqrt(64)) = 0.0625.
/// </remarks>
public static class MinHash
{
    public const int Permutations = LshBands.Count * LshBands.Rows;

    private static readonly (ulong Multiplier, ulong Addend)[] Hashes = Constants();

    /// <summary>The signature of a set; null for an empty set, which resembles nothing.</summary>
    public static MinHashSignature? Sign(ShingleSet shingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        if (shingles.Count == 0)
        {
            return null;
        }

        var minima = new uint[Permutations];
        for (var p = 0; p < minima.Length; p++)
        {
            var (multiplier, addend) = Hashes[p];
            var least = uint.MaxValue;
            foreach (var shingle in shingles.Hashes)
            {
                least = Math.Min(least, (uint)(((shingle * multiplier) + addend) >> 32));
            }

            minima[p] = least;
        }

        return new MinHashSignature(minima);
    }

    private static (ulong Multiplier, ulong Addend)[] Constants()
    {
        var state = 0x5eed_0f_5eed_0fUL;
        var hashes = new (ulong, ulong)[Permutations];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = (Next() | 1, Next());
        }

        return hashes;

        ulong Next()
        {
            state += 0x9e3779b97f4a7c15;
            var z = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            return z ^ (z >> 31);
        }
    }
}
