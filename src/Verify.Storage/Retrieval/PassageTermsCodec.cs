using System.Buffers;
using System.Runtime.InteropServices;

namespace Verify.Storage.Retrieval;

/// <summary>Writes the searchable passages of one article as bytes: four words a passage, then its terms, little-endian.</summary>
internal static class PassageTermsCodec
{
    private const int HeaderWords = 4;

    public static byte[] Write(IEnumerable<PassageTerms> passages)
    {
        var words = new ArrayBufferWriter<uint>(512);
        foreach (var passage in passages)
        {
            words.Write([(uint)passage.Revision, (uint)passage.Index, passage.TextHash, (uint)passage.Terms.Length]);
            words.Write(passage.Terms.Span);
        }

        return MemoryMarshal.AsBytes(words.WrittenSpan).ToArray();
    }

    public static IReadOnlyList<PassageTerms> Read(byte[] bytes)
    {
        ReadOnlyMemory<uint> words = MemoryMarshal.Cast<byte, uint>(bytes).ToArray();
        var passages = new List<PassageTerms>();
        for (var at = 0; at < words.Length;)
        {
            var header = words.Span.Slice(at, HeaderWords);
            var terms = words.Slice(at + HeaderWords, (int)header[3]);
            passages.Add(new PassageTerms((int)header[0], (int)header[1], header[2], terms));
            at += HeaderWords + terms.Length;
        }

        return passages;
    }
}
