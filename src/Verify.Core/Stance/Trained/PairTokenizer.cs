namespace Verify.Core.Stance.Trained;

/// <summary>
/// Splits a sentence into lower-case words and numbers. Clitics become words ("don't" is "do not"), hyphens split, possessives drop,
/// number words and magnitudes fold into one value ("19M", "twenty-five", "3 million").
/// </summary>
internal static class PairTokenizer
{
    private const int LongestWord = 48;

    /// <summary>Fills <paramref name="tokens"/> and returns how many there are; what does not fit is left out.</summary>
    public static int Tokenize(Lexicon lexicon, ReadOnlySpan<char> text, Span<PairToken> tokens)
    {
        var count = 0;
        var position = 0;
        var initial = true;
        var quoted = false;
        while (position < text.Length && count < tokens.Length)
        {
            var c = text[position];
            if (char.IsAsciiDigit(c))
            {
                var end = NumberEnd(text, position);
                tokens[count++] = Number(text[position..end], position, end < text.Length && text[end] == '%', quoted);
                position = end;
                initial = false;
            }
            else if (char.IsLetter(c))
            {
                var end = position;
                while (end < text.Length && (char.IsLetter(text[end]) || IsInnerApostrophe(text, end)))
                    end++;
                count += Word(lexicon, text, position, end, initial, quoted, tokens[count..], tokens[..count]);
                position = end;
                initial = false;
            }
            else
            {
                if (c == '?' && count > 0)
                    tokens[count - 1] = tokens[count - 1] with { Form = tokens[count - 1].Form | TokenForm.Question };
                quoted = c switch { '"' => !quoted, '\u201C' => true, '\u201D' => false, _ => quoted };
                initial |= c is '.' or '!' or '?' or '"' or '\u201C' or '\u2018' or ':';
                position++;
            }
        }
        return count;
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int index) =>
        text[index] is '\'' or '\u2019' && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    private static int NumberEnd(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return end;
    }

    private static PairToken Number(ReadOnlySpan<char> digits, int start, bool percent, bool quoted)
    {
        var form = TokenForm.Digits | (percent ? TokenForm.Percent : 0) | (quoted ? TokenForm.Quoted : 0);
        return new PairToken(Lexicon.Unknown, Lexicon.Hash(digits), start, digits.Length, form, NumberWords.Digits(digits));
    }

    private static int Word(
        Lexicon lexicon, ReadOnlySpan<char> text, int start, int end, bool initial, bool quoted, Span<PairToken> free, Span<PairToken> before)
    {
        var length = Math.Min(end - start, LongestWord);
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < length; i++)
            lower[i] = text[start + i] == '\u2019' ? '\'' : char.ToLowerInvariant(text[start + i]);
        ReadOnlySpan<char> word = lower[..length];

        var form = (char.IsUpper(text[start]) ? initial ? TokenForm.Initial : TokenForm.Capital : 0) | (quoted ? TokenForm.Quoted : 0);
        var clitic = "";
        var mark = word.LastIndexOf('\'');
        if (mark > 0)
        {
            (var whole, var kept, clitic) = Contraction(word, mark);
            word = whole ?? word[..kept];
        }
        if (FoldIntoNumber(ref word, start, before))
            form |= TokenForm.Digits;

        var hash = Lexicon.Hash(word);
        var value = (form & TokenForm.Digits) != 0 ? double.NaN : NumberWords.Value(word);
        free[0] = new PairToken(lexicon.Find(hash), hash, start, end - start, form, value);
        if (clitic.Length == 0 || free.Length < 2)
            return 1;
        hash = Lexicon.Hash(clitic);
        free[1] = new PairToken(lexicon.Find(hash), hash, start, end - start, quoted ? TokenForm.Quoted : 0, double.NaN);
        return 2;
    }

    /// <summary>The verb of a contraction (spelled out, or the first characters of the word) and what its clitic stands for.</summary>
    private static (string? Whole, int Kept, string Clitic) Contraction(ReadOnlySpan<char> word, int mark)
    {
        var tail = word[(mark + 1)..];
        if (tail is "t" && mark > 1 && word[mark - 1] == 'n')
        {
            return word switch
            {
                "can't" => ("can", 0, "not"),
                "won't" => ("will", 0, "not"),
                "shan't" => ("shall", 0, "not"),
                _ => (null, mark - 1, "not"),
            };
        }
        return tail switch
        {
            "s" => (null, mark, ""),
            "re" => (null, mark, "are"),
            "ll" => (null, mark, "will"),
            "ve" => (null, mark, "have"),
            "d" => (null, mark, "would"),
            "m" => (null, mark, "am"),
            _ => (null, word.Length, ""),
        };
    }

    /// <summary>
    /// Multiplies or extends the number just before ("3" + "million", "twenty" + "five") and spells out a magnitude ("19M"); false when the word
    /// does neither.
    /// </summary>
    private static bool FoldIntoNumber(ref ReadOnlySpan<char> word, int start, Span<PairToken> before)
    {
        if (before.IsEmpty || !before[^1].IsNumber)
            return false;
        ref var last = ref before[^1];
        var magnitude = NumberWords.Magnitude(word, touching: last.Start + last.Length == start);
        if (!double.IsNaN(magnitude))
        {
            last = last with { Number = last.Number * magnitude };
            word = NumberWords.Name(magnitude);
            return true;
        }
        var unit = NumberWords.Value(word);
        if (unit is < 1 or > 9 || double.IsNaN(unit) || last.Has(TokenForm.Digits) || last.Number is < 20 or > 90)
            return false;
        last = last with { Number = last.Number + unit };
        return true;
    }
}
