namespace Verify.Core.Syndication;

/// <summary>The 64-bit hashing that shingles and signatures are built on: stable across processes and versions.</summary>
/// <remarks>
/// Words are hashed with FNV-1a (Fowler, Noll and Vo; offset basis and prime of the 64-bit variant) over UTF-16 code
/// units; sequences are folded and finished with the fmix64 step of MurmurHash3 (Appleby 2011), which spreads every input
/// bit over the whole word.
/// </remarks>
internal static class ShingleHash
{
    public const ulong Seed = 14695981039346656037;

    private const ulong FnvPrime = 1099511628211;

    public static ulong Append(ulong hash, char c) => (hash ^ c) * FnvPrime;

    public static ulong Word(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Append(hash, c);
        }

        return Mix(hash);
    }

    public static ulong Sequence(ReadOnlySpan<ulong> words)
    {
        var hash = Seed;
        foreach (var word in words)
        {
            hash = ((hash ^ word) * FnvPrime) + (hash >> 47);
        }

        return Mix(hash);
    }

    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
