using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Finds what a sentence passes on as hearsay or expectation, so that nobody quite asserts it.</summary>
internal static class HearsayReader
{
    private static readonly HashSet<string> Adverbs = new("reportedly allegedly supposedly purportedly rumouredly".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Participles = new(
        "reported said claimed alleged rumoured rumored believed thought understood expected suggested speculated tipped feared hoped".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Impersonal = new(
        "reported claimed alleged rumoured rumored believed thought understood suggested said speculated expected hoped feared".Split(' '), StringComparer.Ordinal);

    /// <returns>The part of the sentence that is hearsay; null for none.</returns>
    public static TextSpan? Read(SentenceView view)
    {
        if (view.Count == 0)
        {
            return null;
        }

        if (view.Text[^1] == '?' && !view.IsQuoted(view.Count - 1))
        {
            return Clause(view, 0, 0);
        }

        for (var i = 0; i < view.Count; i++)
        {
            if (!view.IsQuoted(i) && At(view, i) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    private static TextSpan? At(SentenceView view, int token)
    {
        var normal = view.Normal(token);
        if (Adverbs.Contains(normal))
        {
            return Clause(view, ClauseStart(view, token), token);
        }

        if (normal is "unconfirmed" or "conflicting" && view.Normal(token + 1).StartsWith("report", StringComparison.Ordinal)
            || normal.StartsWith("rumo", StringComparison.Ordinal) && view.Normal(token + 1) is "that" or "of" or "about" or "say" or "has" or "have" or "suggest")
        {
            return Clause(view, ClauseStart(view, token), token);
        }

        if (!Participles.Contains(normal) || !IsAfterBe(view, token, out var be))
        {
            return null;
        }

        if (view.Normal(be - 1) == "it" || view.Normal(be).StartsWith("it", StringComparison.Ordinal))
        {
            return Impersonal.Contains(normal) && view.Normal(token + 1) is not "by" && token + 1 < view.Count
                ? Clause(view, view.Normal(token + 1) == "that" ? token + 2 : token + 1, token + 1) : null;
        }

        return view.Normal(token + 1) is "to" ? Clause(view, ClauseStart(view, token), token) : null;
    }

    private static bool IsAfterBe(SentenceView view, int token, out int be)
    {
        for (be = token - 1; be >= 0 && token - be < 5; be--)
        {
            var normal = view.Normal(be);
            if (FunctionWords.BeForms.Contains(normal) || normal is "isn't" or "aren't" or "wasn't" or "weren't" || IsContraction(view, be))
            {
                while (be > 0 && FunctionWords.Auxiliaries.Contains(view.Normal(be - 1)))
                {
                    be--;
                }

                return true;
            }

            if (!FunctionWords.IsAdverb(normal) && normal is not "not" and not "now" and not "widely")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"It's", "he's", "they're": a pronoun with its verb.</summary>
    private static bool IsContraction(SentenceView view, int token) =>
        view.Tokens[token].Text is { Length: > 3 } surface && surface[^2] is '\'' or '’' or 'r'
        && FunctionWords.SubjectPronouns.Contains(surface.Split('\'', '’')[0].ToLowerInvariant());

    private static int ClauseStart(SentenceView view, int token)
    {
        for (var i = token - 1; i > 0; i--)
        {
            if (!view.IsQuoted(i) && (view.Normal(i) is ";" or "but" or "while" or "whereas"))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static TextSpan? Clause(SentenceView view, int start, int from)
    {
        var end = view.Count;
        for (var i = from + 1; i < end; i++)
        {
            if (!view.IsQuoted(i) && (view.Normal(i) is ";" || view.Normal(i) is "but" or "whereas" && i > start + 1))
            {
                end = i;
            }
        }

        while (start < end - 1 && !view.IsWord(start) && !view.IsQuoted(start) && view.Tokens[start].Kind == TokenKind.Symbol)
        {
            start++;
        }

        return start < end ? view.SpanOf(start, ContentEnd.TrimEnd(view, start, end)) : null;
    }
}
