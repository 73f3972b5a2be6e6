namespace Verify.Core.Text;

/// <summary>Finds the quoted stretches of one sentence.</summary>
/// <remarks>
/// A quotation may run over several sentences: an opening mark without its closing one reaches to the end of the sentence, a
/// closing mark without its opening one back to the start. Marks inside a quotation do not nest.
/// </remarks>
public static class QuotationReader
{
    /// <summary>The spans between the marks, in order, never overlapping.</summary>
    public static IReadOnlyList<TextSpan> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny("\"“”„«»‘'"))
        {
            return [];
        }

        var found = new List<TextSpan>();
        var open = -1;
        var mark = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0)
            {
                if (IsOpening(text, i))
                {
                    (open, mark) = (i + 1, text[i]);
                }
                else if (found.Count == 0 && IsStrayClosing(text, i))
                {
                    Add(found, text, 0, i);
                }
            }
            else if (Closes(text, i, mark))
            {
                Add(found, text, open, i);
                open = -1;
            }
            else if (IsSingle(mark) && IsDouble(text[i]))
            {
                open = -1;
                i--;
            }
        }

        if (open >= 0 && !IsSingle(mark))
        {
            Add(found, text, open, text.Length);
        }

        return found;
    }

    private static void Add(List<TextSpan> found, string text, int start, int end)
    {
        if (!text.AsSpan(start, end - start).IsWhiteSpace())
        {
            found.Add(new TextSpan(start, end));
        }
    }

    private static bool IsOpening(string text, int i) => text[i] switch
    {
        '“' or '„' or '«' => true,
        '"' => !IsStrayClosing(text, i),
        '‘' or '\'' => (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–') && HasClosingSingle(text, i),
        _ => false,
    };

    /// <summary>A double mark that can only close: nothing opened before it, text before it and none after.</summary>
    private static bool IsStrayClosing(string text, int i) => text[i] is '”' or '"' or '»' && i > 0
        && (text[i] == '”' || text[i] == '»' || (!char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '—' or '–' or '-')
            && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))));

    private static bool Closes(string text, int i, char mark) => mark switch
    {
        '“' or '„' => text[i] is '”' or '"' || (mark == '„' && text[i] == '“'),
        '"' => text[i] is '"' or '”',
        '«' => text[i] == '»',
        _ => IsClosingSingle(text, i),
    };

    private static bool HasClosingSingle(string text, int open)
    {
        if (open + 1 == text.Length || !char.IsLetterOrDigit(text[open + 1]) || IsElision(text, open + 1))
        {
            return false;
        }

        for (var i = open + 2; i < text.Length && !IsDouble(text[i]); i++)
        {
            if (IsClosingSingle(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A single mark after a word that is no apostrophe: what follows is no letter, and "s'" closes only at punctuation.</summary>
    private static bool IsClosingSingle(string text, int i) => text[i] is '’' or '\'' && i > 0 && !char.IsWhiteSpace(text[i - 1])
        && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))
        && (text[i - 1] != 's' || i + 1 == text.Length || !char.IsWhiteSpace(text[i + 1]) || !HasLaterSingle(text, i + 1));

    private static bool HasLaterSingle(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '’' or '\'' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"‘s" left where a word was lost, or "'90s" and "'til".</summary>
    private static bool IsElision(string text, int at) =>
        char.IsDigit(text[at])
        || (text[at] == 's' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
        || text.AsSpan(at).StartsWith("til ", StringComparison.Ordinal);

    private static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool IsSingle(char c) => c is '‘' or '\'';
}
