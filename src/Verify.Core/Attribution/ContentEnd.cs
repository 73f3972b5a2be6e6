using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Finds where reported words stop and the outlet speaks again.</summary>
internal static class ContentEnd
{
    private static readonly HashSet<string> Breaks = new("after before as while amid despite when though although following".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Spans = new("just moments hours days weeks months minutes shortly hour day week month a an the two three several only even".Split(' '), StringComparer.Ordinal);

    /// <summary>The token after the last of the content that begins at a token.</summary>
    public static int Find(SentenceView view, int start, int limit)
    {
        for (var i = start + 1; i < limit; i++)
        {
            if (!view.IsQuoted(i) && view.Normal(i) is "while" or "after" or "before" && view.Normal(i + 1).EndsWith("ing", StringComparison.Ordinal) && i + 1 < limit && !HasQuoteAfter(view, i, limit))
            {
                return TrimEnd(view, start, i);
            }

            if (!view.IsQuoted(i) && IsSeparator(view, i) && IsOwnVoice(view, i + 1, limit) && !HasQuoteAfter(view, i + 1, limit))
            {
                return TrimEnd(view, start, i);
            }
        }

        return TrimEnd(view, start, limit);
    }

    /// <summary>Leaves closing punctuation and bracketed asides such as a time out of a range.</summary>
    public static int TrimEnd(SentenceView view, int start, int end)
    {
        while (end > start + 1 && view.Tokens[end - 1].Kind == TokenKind.Symbol && !view.IsQuoted(end - 1) && view.Normal(end - 1) is not ("%" or "€" or "£" or "$"))
        {
            if (view.Normal(end - 1) == ")" && OpenBracket(view, start, end - 1) is > 0 and var open && end - open <= 6)
            {
                end = open;
            }
            else if (view.Normal(end - 1) == ")")
            {
                break;
            }
            else
            {
                end--;
            }
        }

        return end;
    }

    private static int OpenBracket(SentenceView view, int start, int close)
    {
        for (var i = close; i > start; i--)
        {
            if (view.Normal(i) == "(")
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSeparator(SentenceView view, int token) => view.IsComma(token) || view.Normal(token) is "–" or "—" || view.Normal(token) == "-" && IsSpaced(view, token);

    private static bool IsSpaced(SentenceView view, int token) =>
        token > 0 && token + 1 < view.Count
        && view.Tokens[token - 1].Span.End < view.Tokens[token].Span.Start && view.Tokens[token].Span.End < view.Tokens[token + 1].Span.Start;

    private static bool IsOwnVoice(SentenceView view, int at, int limit)
    {
        var first = view.Normal(at);
        if (FunctionWords.Relatives.Contains(first))
        {
            return !HasSeparator(view, at, limit);
        }

        if (first is "a" or "an" or "the" && view.Normal(at + 1) is "reference" or "claim" or "move" or "comment" or "remark" or "statement" or "figure" or "nod")
        {
            return true;
        }

        if (first.EndsWith("ing", StringComparison.Ordinal) && first.Length > 5 && WordTable.PartsOfSpeech(first) is not ['n', ..])
        {
            return !ReportingVerbs.TryGet(first, out _) && !HasSeparator(view, at, limit) && first is not "including" and not "regarding" and not "according";
        }

        var i = at;
        while (i < limit && i < at + 4 && Spans.Contains(view.Normal(i)))
        {
            i++;
        }

        return Breaks.Contains(view.Normal(i)) && !HasSeparator(view, i, limit);
    }

    private static bool HasSeparator(SentenceView view, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (view.IsComma(i) && !view.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasQuoteAfter(SentenceView view, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (view.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }
}
