namespace Verify.Core.Syndication;

/// <summary>Locality-sensitive hashing of signatures by banding (Indyk and Motwani 1998; Gionis, Indyk and Motwani 1999).</summary>
/// <remarks>
/// Two texts of resemblance s share at least one band with probability 1 - (1 - s^4)^16: 0.05 at s = 0.24, one half at
/// about 0.45, 0.95 at 0.64. The curve is steepest near (1/16)^(1/4) = 0.5.
/// </remarks>
public static class LshBands
{
    public const int Count = 16;

    public const int Rows = 4;

    /// <summary>
    /// The <see cref="Count"/> bucket keys of a signature, in order of band; texts that share a key are candidates to be
    /// copies. The band's number is part of the key, so that all keys can stand in one column of a table.
    /// </summary>
    public static IReadOnlyList<long> Keys(MinHashSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var keys = new long[Count];
        Span<ulong> band = stackalloc ulong[Rows + 1];
        for (var b = 0; b < Count; b++)
        {
            band[0] = (ulong)b;
            for (var row = 0; row < Rows; row++)
            {
                band[row + 1] = signature.Minima[(b * Rows) + row];
            }

            keys[b] = (long)ShingleHash.Sequence(band);
        }

        return keys;
    }
}
