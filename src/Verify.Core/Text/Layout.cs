namespace Verify.Core.Text;

/// <summary>Tells headings and list items from running text by the look of a line.</summary>
internal static class Layout
{
    private const int LongestHeading = 20;

    public static BlockKind KindOf(ReadOnlySpan<char> line) => IsListItem(line) ? BlockKind.ListItem
        : IsHeading(line) ? BlockKind.Heading
        : BlockKind.Paragraph;

    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && line[0] is '•' or '·' or '*' or '‣' or '◦' or '▪' or '●' or '-' or '–')
        {
            return char.IsWhiteSpace(line[1]) || line[0] is '•' or '‣' or '◦' or '▪' or '●';
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1]);
    }

    /// <summary>A short line that does not end as a sentence does.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var last = line.TrimEnd("”’\"')]»");
        return !last.IsEmpty && last[^1] is not ('.' or '!' or '?' or '…' or ',' or ':' or ';') && WordCount(line) <= LongestHeading;
    }

    private static int WordCount(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            words += range.Start.Value < range.End.Value ? 1 : 0;
        }

        return words;
    }
}
