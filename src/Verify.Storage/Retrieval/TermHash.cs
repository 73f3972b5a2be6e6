using System.Runtime.InteropServices;

namespace Verify.Storage.Retrieval;

/// <summary>The 32-bit number that stands for a term in indexes: FNV-1a over the bytes of UTF-16LE (Fowler, Noll and Vo, 1991).</summary>
/// <remarks>Two terms with one number can only add a candidate that the stance model then sets aside. Stored, so never to be changed.</remarks>
internal static class TermHash
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> term)
    {
        var hash = OffsetBasis;
        foreach (var unit in MemoryMarshal.AsBytes(term))
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }
}
