using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Verify.Ingest.Feeds;

/// <summary>Reads RSS 2.0 and Atom. An item without a date is refused: its feed's would make it look new.</summary>
internal static class XmlFeedReader
{
    /// <exception cref="UnreadableException">It is not well-formed, declares a document type, or is no feed.</exception>
    public static IReadOnlyList<ReadResult> Read(string text, string source)
    {
        var root = Parse(text);
        var items = root.Name.LocalName switch
        {
            "rss" or "RDF" => RssItems.Read(root),
            "feed" => AtomItems.Read(root),
            var other => throw new UnreadableException($"<{other}> is not the start of a feed; give RSS 2.0 (<rss>) or Atom (<feed>)."),
        };
        ReadResult[] results =
        [
            .. items.Select((item, i) => DraftMaker.Make(
                item.Article, item.Names, source, string.Create(CultureInfo.InvariantCulture, $"item {i + 1}, line {item.Line}"))),
        ];
        return results.Length > 0 ? results : throw new UnreadableException("The feed has no items; save it again when it has.");
    }

    private static XElement Parse(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException malformed)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {malformed.LineNumber}, column {malformed.LinePosition}");
            throw new UnreadableException(
                malformed.Message.Contains("DTD", StringComparison.Ordinal)
                    ? "The XML declares a document type, which can hide entity bombs and is not accepted; delete the <!DOCTYPE ...> declaration."
                    : $"The XML is malformed: {Reason(malformed)} Mend it there.",
                place);
        }
    }

    /// <summary>The parser's sentence without the position that it appends.</summary>
    private static string Reason(XmlException malformed)
    {
        var end = malformed.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return end < 0 ? malformed.Message : malformed.Message[..end];
    }
}
