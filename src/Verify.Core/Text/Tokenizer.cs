using System.Globalization;

namespace Verify.Core.Text;

/// <summary>Cuts text into words, numbers and symbols. Every character that is not white space belongs to exactly one token.</summary>
/// <remarks>
/// Hyphens, slashes and currency signs are symbols of their own, so that "30-day", "US-proposed", "€40bn" and "60%" give up
/// their parts. "U.S." is one token. A possessive or contracted ending ("Ukraine's", "don't") stays with its word.
/// </remarks>
public static class Tokenizer
{
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 5) + 1);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var kind = KindAt(text, at);
            var end = kind switch
            {
                TokenKind.Number => NumberEnd(text, at),
                TokenKind.Word => WordEnd(text, at),
                _ => SymbolEnd(text, at),
            };
            tokens.Add(Make(text, at, end, kind));
            at = end;
        }

        return tokens;
    }

    private static Token Make(string text, int start, int end, TokenKind kind)
    {
        var surface = text[start..end];
        var normal = TokenNormal.Of(surface, kind);
        var stem = kind == TokenKind.Word ? Stemmer.Stem(normal) : normal;
        return new Token(new TextSpan(start, end), surface, normal, stem, kind);
    }

    private static TokenKind KindAt(string text, int at) => IsDigit(text[at]) ? TokenKind.Number
        : LetterLength(text, at) > 0 ? TokenKind.Word
        : CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.OtherNumber ? TokenKind.Number
        : TokenKind.Symbol;

    private static int NumberEnd(string text, int at)
    {
        var end = at + 1;
        while (IsDigit(text[at]) && end < text.Length)
        {
            if (IsDigit(text[end]))
            {
                end++;
            }
            else if (text[end] is '.' or ',' && end + 1 < text.Length && IsDigit(text[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return IsPossessiveAt(text, end) ? end + 2 : end;
    }

    private static int WordEnd(string text, int at)
    {
        var acronym = AcronymEnd(text, at);
        if (acronym > at)
        {
            return IsPossessiveAt(text, acronym) ? acronym + 2 : acronym;
        }

        var end = at;
        while (end < text.Length)
        {
            var length = LetterLength(text, end);
            if (length > 0 || IsDigit(text[end]) || LetterFolding.IsMark(text[end]))
            {
                end += Math.Max(length, 1);
            }
            else if (IsApostrophe(text[end]) && end + 1 < text.Length && LetterLength(text, end + 1) > 0)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The end of "U.S." or "a.m." at a position, else the position itself.</summary>
    private static int AcronymEnd(string text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && char.IsAsciiLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        if (end - at < 4)
        {
            return end > at && end - at == 2 && EndsInLetter(text, end) ? end + 1 : at;
        }

        return EndsInLetter(text, end) ? end + 1 : end < text.Length && char.IsLetter(text[end]) ? at : end;
    }

    /// <summary>Whether one last letter without its full stop follows: the "S" of "U.S".</summary>
    private static bool EndsInLetter(string text, int at) =>
        at < text.Length && char.IsAsciiLetterUpper(text[at]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static int SymbolEnd(string text, int at)
    {
        if (text[at] != '.')
        {
            return at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        }

        var end = at + 1;
        while (end < text.Length && text[end] == '.')
        {
            end++;
        }

        return end;
    }

    private static int LetterLength(string text, int at) => char.IsAsciiLetter(text[at]) ? 1
        : text[at] < 0x80 ? 0
        : char.IsSurrogatePair(text, at) ? (char.IsLetter(text, at) ? 2 : 0)
        : char.IsLetter(text[at]) ? 1
        : 0;

    private static bool IsPossessiveAt(string text, int at) =>
        at + 1 < text.Length && IsApostrophe(text[at]) && text[at + 1] is 's' or 'S'
        && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsDigit(char c) => char.IsAsciiDigit(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';
}
