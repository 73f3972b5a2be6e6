using System.Runtime.InteropServices;

namespace Verify.Core.Syndication;

/// <summary>Cuts text into word shingles: the overlapping runs of k words (Broder 1997).</summary>
public static class Shingles
{
    /// <summary>k for whole bodies: five words in a row are seldom shared by chance.</summary>
    public const int BodyLength = 5;

    /// <summary>k for single sentences: short enough that one edited word leaves most shingles of a sentence alone.</summary>
    public const int SentenceLength = 3;

    /// <summary>The shingles of a body of text; words are runs of letters and digits, compared without case.</summary>
    public static ShingleSet OfBody(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<ulong>(text.Length / 5);
        var hash = ShingleHash.Seed;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = ShingleHash.Append(hash, char.ToLowerInvariant(c));
                inWord = true;
            }
            else if (inWord)
            {
                words.Add(ShingleHash.Mix(hash));
                hash = ShingleHash.Seed;
                inWord = false;
            }
        }

        if (inWord)
        {
            words.Add(ShingleHash.Mix(hash));
        }

        return Of(CollectionsMarshal.AsSpan(words), BodyLength);
    }

    /// <summary>The shingles of a sentence given as normalised words.</summary>
    public static ShingleSet OfSentence(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var hashes = new ulong[words.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = ShingleHash.Word(words[i]);
        }

        return Of(hashes, SentenceLength);
    }

    /// <summary>A text shorter than k words is one shingle of all its words; an empty text has none.</summary>
    private static ShingleSet Of(ReadOnlySpan<ulong> words, int k)
    {
        if (words.IsEmpty)
        {
            return ShingleSet.Empty;
        }

        var length = Math.Min(k, words.Length);
        var shingles = new ulong[words.Length - length + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = ShingleHash.Sequence(words.Slice(i, length));
        }

        return new ShingleSet(shingles);
    }
}
