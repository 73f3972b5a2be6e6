namespace Verify.Core.Text;

/// <summary>Tells languages that have a script, or letters of a script, to themselves.</summary>
internal static class Script
{
    private const int LettersRead = 2000;

    private static readonly (char From, char To, string Language)[] Blocks =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"),
        ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0B80', '\u0BFF', "ta"), ('\u0E00', '\u0E7F', "th"), ('\u10A0', '\u10FF', "ka"),
        ('\u1100', '\u11FF', "ko"), ('\u3040', '\u30FF', "ja"), ('\u3400', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>Letters that one language of a script has and the script's default has not.</summary>
    private static readonly (string Default, string Letters, string Language)[] Tells =
    [
        ("ru", "іїєґІЇЄҐ", "uk"), ("ru", "ўЎ", "be"), ("ru", "ђћџјљњЂЋЏЈЉЊ", "sr"), ("ar", "پچژگ", "fa"), ("ar", "ٹڈےں", "ur"),
    ];

    /// <summary>The language of a text mostly not in the Latin script; null for Latin and for a text without letters.</summary>
    public static string? LanguageOf(string text)
    {
        Span<int> counts = stackalloc int[Blocks.Length];
        counts.Clear();
        var (letters, other) = (0, 0);
        for (var i = 0; i < text.Length && letters < LettersRead; i++)
        {
            if (char.IsLetter(text[i]))
            {
                letters++;
                var block = text[i] < Blocks[0].From ? -1 : BlockOf(text[i]);
                if (block >= 0)
                {
                    counts[block]++;
                    other++;
                }
            }
        }

        if (other * 2 <= letters)
        {
            return null;
        }

        var language = Blocks[IndexOfMax(counts)].Language;
        return language == "zh" && text.AsSpan().ContainsAnyInRange('\u3040', '\u30FF') ? "ja" : Refine(text, language);
    }

    private static int IndexOfMax(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }

    private static string Refine(string text, string language)
    {
        foreach (var tell in Tells)
        {
            if (tell.Default == language && text.AsSpan().ContainsAny(tell.Letters))
            {
                return tell.Language;
            }
        }

        return language;
    }

    private static int BlockOf(char letter)
    {
        for (var i = 0; i < Blocks.Length; i++)
        {
            if (letter >= Blocks[i].From && letter <= Blocks[i].To)
            {
                return i;
            }
        }

        return -1;
    }
}
