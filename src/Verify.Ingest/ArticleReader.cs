using Verify.Ingest.Decoding;
using Verify.Ingest.Feeds;
using Verify.Ingest.Html;
using Verify.Ingest.Json;
using Verify.Ingest.PlainText;

namespace Verify.Ingest;

/// <summary>Reads the articles of one document that is in memory. Pure; nothing is fetched and no script is run.</summary>
public static class ArticleReader
{
    /// <param name="content">At most <see cref="IngestLimits.MaximumDocumentBytes"/>.</param>
    /// <param name="source">The document's file name or address, for messages.</param>
    /// <param name="format">Null to tell by the name's extension, else by the content.</param>
    /// <param name="address">Where the document was found on the web, for pages that do not say.</param>
    /// <returns>One result an article, in order of the document; a single unreadable one where the document itself is.</returns>
    public static IReadOnlyList<ReadResult> Read(
        ReadOnlySpan<byte> content, string source, ArticleFormat? format = null, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return content.Length <= IngestLimits.MaximumDocumentBytes
                ? ReadText(DecodedText.Read(content), source, format ?? ArticleFormats.OfName(source), address)
                : throw FileBytes.TooLarge(content.Length);
        }
        catch (UnreadableException fault)
        {
            return [new ReadResult.Unreadable(new ReadProblem(source, fault.Place, fault.Message))];
        }
    }

    /// <summary>Reads JSON Lines, one article object a line, in memory that does not grow with the stream.</summary>
    public static IAsyncEnumerable<ReadResult> ReadLinesAsync(Stream stream, string source, CancellationToken cancellation) =>
        JsonLinesReader.ReadAsync(stream, source, cancellation);

    private static IReadOnlyList<ReadResult> ReadText(string text, string source, ArticleFormat? format, string? address) =>
        (format ?? ArticleFormats.OfText(text)) switch
        {
            ArticleFormat.Html => [HtmlReader.Read(text, source, address)],
            ArticleFormat.XmlFeed => XmlFeedReader.Read(text, source),
            ArticleFormat.Json => JsonReader.Read(text, source),
            ArticleFormat.JsonLines => ReadLines(text, source),
            _ => [PlainTextReader.Read(text, source, address)],
        };

    private static List<ReadResult> ReadLines(string text, string source)
    {
        var results = new List<ReadResult>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                results.Add(JsonLinesReader.ReadLine(line, source, number));
            }
        }

        return results;
    }
}
