using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>Finds the posts of a live blog in plain text, where a post begins with a heading-like line.</summary>
public static class LiveBlogReader
{
    private const int LongestHeading = 24;
    private const int ShortestHeading = 3;

    /// <param name="boilerplate">What <see cref="Boilerplate.Find"/> found in the text.</param>
    /// <returns>The posts in order; together they cover every line of the text. Empty for a text without headings.</returns>
    public static IReadOnlyList<LiveBlogPost> Read(string text, DateTimeOffset publishedAt, IReadOnlyList<BoilerplateLine> boilerplate)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(boilerplate);
        var kinds = boilerplate.ToDictionary(line => line.Span.Start, line => line.Kind);
        var lines = TextLine.Read(text);
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!kinds.ContainsKey(lines[i].Span.Start) && IsHeading(lines[i]))
            {
                starts.Add(i > 0 && IsTime(lines[i - 1], kinds) ? i - 1 : i);
            }
        }

        if (starts.Count == 0)
        {
            return [];
        }

        if (starts[0] > 0)
        {
            starts.Insert(0, 0);
        }

        var posts = new List<LiveBlogPost>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            posts.Add(ReadPost(lines, kinds, starts[i], end, publishedAt));
        }

        return posts;
    }

    /// <summary>A short line that does not end like a sentence: the title of a post.</summary>
    internal static bool IsHeading(TextLine line)
    {
        var words = line.CountWords();
        return words is >= ShortestHeading and <= LongestHeading
            && line.Text[^1] is not ('.' or '!' or ':' or ';' or ',' or '…' or '"' or '”')
            && (char.IsUpper(line.Text[0]) || char.IsDigit(line.Text[0]) || line.Text[0] is '‘' or '\'');
    }

    private static LiveBlogPost ReadPost(
        IReadOnlyList<TextLine> lines, Dictionary<int, BoilerplateKind> kinds, int start, int end, DateTimeOffset publishedAt)
    {
        string? title = null;
        DateTimeOffset? at = null;
        for (var i = start; i < end && i < start + 4; i++)
        {
            if (IsTime(lines[i], kinds))
            {
                at ??= PostTime.Read(lines[i].Text, publishedAt);
            }
            else if (title is null && !kinds.ContainsKey(lines[i].Span.Start) && IsHeading(lines[i]))
            {
                title = lines[i].Text;
            }
        }

        return new LiveBlogPost(new TextSpan(lines[start].Span.Start, lines[end - 1].Span.End), title, at);
    }

    private static bool IsTime(TextLine line, Dictionary<int, BoilerplateKind> kinds) =>
        kinds.TryGetValue(line.Span.Start, out var kind) && kind == BoilerplateKind.Navigation && line.Text.Any(char.IsAsciiDigit);
}
