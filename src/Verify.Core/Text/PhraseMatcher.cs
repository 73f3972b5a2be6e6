using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Finds phrases of a fixed list at a token. Words match by stem; a word written "=word" only in that form.</summary>
internal sealed class PhraseMatcher
{
    private readonly FrozenDictionary<string, Word[][]> _byFirstStem;

    public PhraseMatcher(IEnumerable<string> phrases) => _byFirstStem = phrases
        .Select(phrase => phrase.Split(' ').Select(Parse).ToArray())
        .GroupBy(words => words[0].Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>How many tokens the longest phrase that starts at a token takes; 0 for none.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int at)
    {
        if (!_byFirstStem.TryGetValue(tokens[at].Stem, out var phrases))
        {
            return 0;
        }

        foreach (var words in phrases)
        {
            if (Matches(words, tokens, at))
            {
                return words.Length;
            }
        }

        return 0;
    }

    private static bool Matches(Word[] words, IReadOnlyList<Token> tokens, int at)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens[at + i];
            if (words[i].Exact is { } exact ? token.Normal != exact : token.Stem != words[i].Stem)
            {
                return false;
            }
        }

        return true;
    }

    private static Word Parse(string word) =>
        word[0] == '=' ? new Word(Stemmer.Stem(word[1..]), word[1..]) : new Word(Stemmer.Stem(word), null);

    private readonly record struct Word(string Stem, string? Exact);
}
