using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>A line of a text without its surrounding white space; empty lines are left out.</summary>
internal readonly record struct TextLine(TextSpan Span, string Text)
{
    public static IReadOnlyList<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                lines.Add(new TextLine(new TextSpan(from, to), text[from..to]));
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>Runs of characters with a letter in them.</summary>
    public int CountWords()
    {
        var (count, inWord) = (0, false);
        foreach (var letter in Text)
        {
            if (char.IsWhiteSpace(letter))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetter(letter))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }
}
