namespace Verify.Ingest.Html;

/// <summary>Recognises markup whose elements are nested so deep that parsing it would not end in reasonable time.</summary>
/// <remarks>It only counts tags; elements whose end tag HTML lets authors leave out do not count.</remarks>
internal static class NestingGuard
{
    private static readonly HashSet<string> NotCounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup",
        "option", "p", "param", "path", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = NotCounted.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(ReadOnlySpan<char> markup)
    {
        var depth = 0;
        for (var at = markup.IndexOf('<'); at >= 0; at = Next(markup, at + 1))
        {
            var tag = markup[(at + 1)..];
            var closes = tag is ['/', ..];
            var name = Name(closes ? tag[1..] : tag);
            if (name.IsEmpty || Lookup.Contains(name))
            {
                continue;
            }

            depth = closes ? Math.Max(0, depth - 1) : IsSelfClosing(tag) ? depth : depth + 1;
            if (depth > IngestLimits.MaximumHtmlDepth)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> markup, int from)
    {
        var offset = markup[from..].IndexOf('<');
        return offset < 0 ? -1 : from + offset;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == '-'))
        {
            length++;
        }

        return tag[..length];
    }

    private static bool IsSelfClosing(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOf('>');
        return end > 0 && tag[end - 1] == '/';
    }
}
