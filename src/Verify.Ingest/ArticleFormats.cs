namespace Verify.Ingest;

/// <summary>Tells formats by file name and, where that does not settle it, by the first character.</summary>
internal static class ArticleFormats
{
    public const string Known = ".txt, .md, .html, .htm, .xhtml, .xml, .rss, .atom, .json, .ninjs, .jsonl or .ndjson";

    public static ArticleFormat? OfName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".md" or ".markdown" or ".text" => ArticleFormat.Text,
        ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
        ".xml" or ".rss" or ".atom" => ArticleFormat.XmlFeed,
        ".json" or ".ninjs" => ArticleFormat.Json,
        ".jsonl" or ".ndjson" => ArticleFormat.JsonLines,
        _ => null,
    };

    /// <summary>The format of a text whose name says nothing.</summary>
    public static ArticleFormat OfText(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start switch
        {
            ['{' or '[', ..] => ArticleFormat.Json,
            _ when start.StartsWith("<?xml") || start.StartsWith("<rss") || start.StartsWith("<feed") => ArticleFormat.XmlFeed,
            ['<', ..] => ArticleFormat.Html,
            _ => ArticleFormat.Text,
        };
    }
}
