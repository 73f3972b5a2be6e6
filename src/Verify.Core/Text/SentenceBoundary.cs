using System.Buffers;

namespace Verify.Core.Text;

/// <summary>Decides where, within one line, a sentence ends.</summary>
internal static class SentenceBoundary
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create(".!?…。！？");

    /// <summary>How many words after a quotation may hold the reporting verb that keeps it in the same sentence.</summary>
    private const int ReportingReach = 5;

    private const int LongestWord = 60;

    private static readonly SearchValues<string> ReportingVerbs = SearchValues.Create(
        [" said", " says", " asked", " asks", " added", " told", " wrote", " writes", " tweeted", " replied", " exclaimed", " shouted", " declared", " posted"],
        StringComparison.Ordinal);

    /// <summary>The position after the first sentence of a line, its closing quotes and brackets included; the line's length when it has only one.</summary>
    public static int FirstEnd(ReadOnlySpan<char> line)
    {
        var from = 0;
        while (true)
        {
            var offset = line[from..].IndexOfAny(Terminators);
            if (offset < 0)
            {
                return line.Length;
            }

            var start = from + offset;
            var afterMarks = start + 1;
            while (afterMarks < line.Length && Terminators.Contains(line[afterMarks]))
            {
                afterMarks++;
            }

            var end = afterMarks;
            while (end < line.Length && IsCloser(line, end))
            {
                end++;
            }

            if (end == line.Length || Ends(line, start, afterMarks, end))
            {
                return end;
            }

            from = end;
        }
    }

    private static bool Ends(ReadOnlySpan<char> line, int start, int afterMarks, int end)
    {
        var rest = line[end..];
        var next = rest.TrimStart();
        if (next.IsEmpty)
        {
            return true;
        }

        if (line[start] is '。' or '！' or '？')
        {
            return true;
        }

        if (rest.Length == next.Length)
        {
            return IsGluedStart(line, start, end, next);
        }

        var first = FirstOfSentence(next);
        if (char.IsLower(first))
        {
            return false;
        }

        var isEllipsis = line[start] == '…' || afterMarks - start > 1 && line[start] == '.' && line[afterMarks - 1] == '.';
        if (isEllipsis)
        {
            return start > 0 && !char.IsWhiteSpace(line[start - 1]);
        }

        var hasCloser = end > afterMarks;
        if (line[afterMarks - 1] is '!' or '?')
        {
            return !hasCloser || !IsReportingClause(next);
        }

        return hasCloser && line[afterMarks] is not (')' or ']') || FullStopEnds(line, start, next, first);
    }

    private static bool FullStopEnds(ReadOnlySpan<char> line, int stop, ReadOnlySpan<char> next, char first)
    {
        var word = WordBefore(line, stop);
        if (word.Length > 0 && word.Length == stop - LeadingMarks(line) && IsListNumber(word))
        {
            return false;
        }

        return Abbreviations.After(word) switch
        {
            FullStop.NeverEnds => false,
            FullStop.EndsUnlessNumberFollows => !char.IsDigit(first),
            FullStop.EndsBeforeOpener => Abbreviations.IsOpener(FirstWord(next)),
            _ => true,
        };
    }

    /// <summary>A space lost between sentences ("afternoon.A man", "killed.”Trump"), unlike "Amazon.com" or "3.5".</summary>
    private static bool IsGluedStart(ReadOnlySpan<char> line, int start, int end, ReadOnlySpan<char> next)
    {
        if (!char.IsUpper(FirstOfSentence(next)) || start < 2)
        {
            return false;
        }

        var word = WordBefore(line, start);
        return char.IsLower(line[start - 1]) && char.IsLower(line[start - 2]) && !word.Contains('.')
            && !word.Contains('/') && !word.Contains('@') && (end > start + 1 || Abbreviations.After(word) == FullStop.Ends);
    }

    /// <summary>Whether a text begins like the reporting clause after a quotation: up to five words, one of them a reporting verb.</summary>
    private static bool IsReportingClause(ReadOnlySpan<char> next)
    {
        var words = 0;
        var end = 0;
        var limit = Math.Min(next.Length, ReportingReach * LongestWord);
        while (end < limit && words < ReportingReach && next[end] is not ('.' or ',' or ';' or ':' or '“' or '"'))
        {
            words += next[end] == ' ' ? 1 : 0;
            end++;
        }

        return next[..end].ContainsAny(ReportingVerbs);
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> line, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < LongestWord && !char.IsWhiteSpace(line[start - 1]) && line[start - 1] is not ('(' or '[' or '“' or '"' or '‘' or '—' or '–' or '-'))
        {
            start--;
        }

        return line[start..stop];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("“\"‘'([");
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == '.' ? [] : text[..end];
    }

    private static char FirstOfSentence(ReadOnlySpan<char> text)
    {
        var inner = text.TrimStart("“\"‘'’([«");
        return inner.IsEmpty ? text[0] : inner[0];
    }

    private static int LeadingMarks(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is '(' or '[' or '#')
        {
            at++;
        }

        return at;
    }

    private static bool IsListNumber(ReadOnlySpan<char> word) => word.Length <= 2 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsCloser(ReadOnlySpan<char> line, int at) => line[at] switch
    {
        '”' or '’' or ')' or ']' or '»' => true,
        '"' or '\'' => at + 1 == line.Length || !char.IsLetterOrDigit(line[at + 1]) || CountBefore(line, at, line[at]) % 2 == 1,
        _ => false,
    };

    private static int CountBefore(ReadOnlySpan<char> line, int at, char mark) => line[..at].Count(mark);
}
