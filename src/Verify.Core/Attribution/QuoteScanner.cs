using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>
/// Finds the quoted stretches of one paragraph. Knows curly and straight, double and single marks, apostrophes, and marks
/// that point the wrong way because words beside them were lost.
/// </summary>
internal static class QuoteScanner
{
    /// <param name="text">The text that the paragraph stands in; the spans found are relative to it.</param>
    public static List<QuoteSpan> Scan(string text, TextSpan paragraph)
    {
        var found = new List<QuoteSpan>();
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (!Opens(text, paragraph, at))
            {
                continue;
            }

            var isDouble = IsDouble(text[at]);
            var close = FindClose(text, paragraph, at, isDouble);
            if (close < 0 && !isDouble)
            {
                continue;
            }

            var end = close < 0 ? paragraph.End : close;
            var outer = new TextSpan(at, close < 0 ? end : end + 1);
            found.Add(new QuoteSpan(new TextSpan(at + 1, Math.Max(at + 1, end)), outer, close < 0));
            at = outer.End - 1;
        }

        return found;
    }

    private static int FindClose(string text, TextSpan paragraph, int open, bool isDouble)
    {
        for (var at = open + 1; at < paragraph.End; at++)
        {
            if (isDouble ? IsDouble(text[at]) && ClosesDouble(text, paragraph, at) : IsSingle(text[at]) && ClosesSingle(text, paragraph, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Opens(string text, TextSpan paragraph, int at)
    {
        var mark = text[at];
        if (mark == '“' || mark == '„')
        {
            return true;
        }

        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        var afterSpace = at == paragraph.Start || IsBreak(text[at - 1]);
        if (IsDouble(mark))
        {
            return afterSpace && (mark == '”' || !char.IsWhiteSpace(after));
        }

        // A mark before "s " is a possessive whose noun was lost; before a digit it stands for a left-out century.
        return (mark is '‘' or '\'') && afterSpace && char.IsLetter(after) && !IsLonePossessive(text, paragraph, at);
    }

    private static bool ClosesDouble(string text, TextSpan paragraph, int at)
    {
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        return text[at] is '”' ? !(char.IsWhiteSpace(text[at - 1]) && char.IsLetterOrDigit(after))
            : !char.IsLetterOrDigit(after) || !IsBreak(text[at - 1]);
    }

    private static bool ClosesSingle(string text, TextSpan paragraph, int at)
    {
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        return !char.IsLetterOrDigit(after) && !char.IsWhiteSpace(text[at - 1]) && text[at] != '‘';
    }

    private static bool IsLonePossessive(string text, TextSpan paragraph, int at) =>
        text[at + 1] is 's' or 'S' && (at + 2 >= paragraph.End || !char.IsLetter(text[at + 2]));

    private static bool IsBreak(char before) => char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '“' or '"' or '‘' or '…';

    private static bool IsDouble(char mark) => mark is '“' or '”' or '"' or '„' or '«' or '»';

    private static bool IsSingle(char mark) => mark is '‘' or '’' or '\'';
}
