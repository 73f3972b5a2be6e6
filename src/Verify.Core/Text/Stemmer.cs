using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>The English (Porter2) stemmer, after irregular inflected forms are led back to their base form.</summary>
/// <remarks>
/// Algorithm: M. F. Porter, "The English (Porter2) stemming algorithm", Snowball, 2002. "spoke" and "spoken" stem as
/// "speak" does, "men" as "man", "normalising" as "normalizing".
/// </remarks>
public static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky",
        ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The stem of a word in normal form (<see cref="Token.Normal"/>). Words longer than 60 letters are left alone.</summary>
    public static string Stem(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        if (normal.Length is <= 2 or > PorterWord.MaxLength)
        {
            return normal;
        }

        return Porter(SpellingVariants.Fold(IrregularForms.Lemma(normal) ?? normal));
    }

    private static string Porter(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        if (Exceptions.TryGetValue(word, out var special))
        {
            return special;
        }

        Span<char> buffer = stackalloc char[PorterWord.MaxLength + 1];
        var stem = new PorterWord(word, buffer);
        stem.Reduce();
        return stem.Is(word) ? word : stem.ToString();
    }
}
