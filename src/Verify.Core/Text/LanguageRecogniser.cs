using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Recognises the language of a text by its script and, for the Latin script, by function words.</summary>
/// <remarks>
/// Function words after G. Grefenstette, "Comparing two language identification schemes", JADT 1995.
/// </remarks>
public static class LanguageRecogniser
{
    /// <summary>What a text is called whose language stays unclear (BCP 47).</summary>
    public const string Undetermined = "und";

    private const string English = "en";
    private const int WordsRead = 400;
    private const int LongestWord = 24;
    private const double FewestWords = 1.0;
    private const double ClearLead = 1.1;
    private const double EnglishVocabularyShare = 0.5;

    private static readonly string[] Codes = [.. LexiconResource.Lines("languages.txt").Select(line => line[..2])];

    private static readonly FrozenDictionary<string, int[]> LanguagesOf = LexiconResource.Lines("languages.txt")
        .SelectMany((line, language) => line.Split(' ').Skip(1).Distinct().Select(word => (word, language)))
        .GroupBy(pair => pair.word, pair => pair.language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The BCP 47 primary subtag; <see cref="Undetermined"/> where nothing tells. A short text of plain letters without
    /// function words (a name, a headline) is taken for English when its words are English ones or names.
    /// </summary>
    public static string Recognise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Script.LanguageOf(text) is { } byScript)
        {
            return byScript;
        }

        Span<double> scores = stackalloc double[Codes.Length];
        scores.Clear();
        Score(text, scores);
        var best = IndexOfMax(scores, -1);
        if (scores[best] < FewestWords && LooksEnglish(text))
        {
            return English;
        }

        if (scores[best] <= 0)
        {
            return Undetermined;
        }

        var second = IndexOfMax(scores, best);
        var isTied = scores[best] < scores[second] * ClearLead;
        return isTied && Codes[second] == English ? English : Codes[best];
    }

    private static void Score(string text, Span<double> scores)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var words = 0;
        for (var at = 0; at < text.Length && words < WordsRead;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            var length = at - start;
            if (length is > 0 and <= LongestWord)
            {
                words++;
                text.AsSpan(start, length).ToLowerInvariant(lower);
                if (Lookup.TryGetValue(lower[..length], out var languages))
                {
                    foreach (var language in languages)
                    {
                        scores[language] += 1.0 / languages.Length;
                    }
                }
            }

            at = Math.Max(at, start + 1);
        }
    }

    private static int IndexOfMax(ReadOnlySpan<double> scores, int except)
    {
        var best = except == 0 ? 1 : 0;
        for (var i = 0; i < scores.Length; i++)
        {
            best = i != except && scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static bool LooksEnglish(string text)
    {
        var (words, known) = (0, 0);
        foreach (var token in Tokenizer.Tokenize(text.Length > 500 ? text[..500] : text))
        {
            if (token.Kind == TokenKind.Word)
            {
                words++;
                known += WordTable.Contains(token.Normal) || WordTable.Contains(token.Stem) || token.IsCapitalised && IsAscii(token.Text) ? 1 : 0;
            }
        }

        return words > 0 && known >= words * EnglishVocabularyShare;
    }

    private static bool IsAscii(string word) => System.Text.Ascii.IsValid(word);
}
