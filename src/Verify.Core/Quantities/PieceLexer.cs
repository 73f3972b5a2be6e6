namespace Verify.Core.Quantities;

/// <summary>Cuts a sentence into <see cref="Piece"/>s: letters apart from digits, compounds apart at their hyphens.</summary>
internal static class PieceLexer
{
    private const int LongestNumber = 15;
    private const string VulgarFractions = "½¼¾⅓⅔⅕";

    private static ReadOnlySpan<double> VulgarValues => [0.5, 0.25, 0.75, 1.0 / 3, 2.0 / 3, 0.2];

    public static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>(text.Length / 5 + 4);
        var lastEnd = -1;
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            if (IsHyphen(c) && at > 0 && lastEnd == at && at + 1 < text.Length && JoinsCompound(text[at - 1]) && JoinsCompound(text[at + 1]))
            {
                at++;
                continue;
            }

            var join = lastEnd == at ? PieceJoin.Glued
                : lastEnd == at - 1 && lastEnd >= 0 && IsHyphen(text[lastEnd]) ? PieceJoin.Hyphen
                : PieceJoin.Space;
            var piece = char.IsAsciiDigit(c) ? Number(text, at, join)
                : char.IsLetter(c) ? Word(text, at, join)
                : Symbol(c, at, join);
            pieces.Add(piece);
            lastEnd = piece.End;
            at = piece.Kind == PieceKind.Word ? AfterPossessive(text, piece.End) : piece.End;
        }

        return pieces;
    }

    private static Piece Word(string text, int start, PieceJoin join)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return new Piece(PieceKind.Word, join, start, end, 0, 0);
    }

    private static Piece Symbol(char c, int start, PieceJoin join)
    {
        var fraction = VulgarFractions.IndexOf(c, StringComparison.Ordinal);
        return fraction < 0
            ? new Piece(PieceKind.Symbol, join, start, start + 1, 0, 0)
            : new Piece(PieceKind.Digits, join, start, start + 1, VulgarValues[fraction], 0.05);
    }

    private static Piece Number(string text, int start, PieceJoin join)
    {
        double value = 0;
        var digits = 0;
        var trailingZeros = 0;
        var at = start;
        void TakeDigits()
        {
            for (; at < text.Length && char.IsAsciiDigit(text[at]); at++, digits++)
            {
                value = value * 10 + (text[at] - '0');
                trailingZeros = text[at] == '0' ? trailingZeros + 1 : 0;
            }
        }

        TakeDigits();
        while (digits <= LongestNumber && at - start <= LongestNumber + 4 && StartsGroup(text, at) && (at - start <= 3 || text[at - 4] == text[at]))
        {
            at++;
            TakeDigits();
        }

        var wholeDigits = digits;
        if (DigitAfter(text, at, '.'))
        {
            at++;
            TakeDigits();
        }

        var code = digits > LongestNumber;
        while (DigitAfter(text, at, '.') || DigitAfter(text, at, ':'))
        {
            code = true;
            at++;
            TakeDigits();
        }

        var decimals = digits - wholeDigits;
        if (code)
        {
            return new Piece(PieceKind.Code, join, start, at, 0, 0);
        }

        var place = decimals > 0 ? Math.Pow(10, -decimals) : value == 0 ? 1 : Math.Pow(10, trailingZeros);
        return new Piece(PieceKind.Digits, join, start, at, value / Math.Pow(10, decimals), place);
    }

    /// <summary>A thousands separator (comma, no-break or thin space) with exactly three digits behind it.</summary>
    private static bool StartsGroup(string text, int at) =>
        at + 3 < text.Length
        && text[at] is ',' or '\u00A0' or '\u202F' or '\u2009'
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static bool DigitAfter(string text, int at, char separator) =>
        at + 1 < text.Length && text[at] == separator && char.IsAsciiDigit(text[at + 1]);

    private static int AfterPossessive(string text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]))
            ? at + 2
            : at;

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '–';

    private static bool JoinsCompound(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol || c == '%';
}
