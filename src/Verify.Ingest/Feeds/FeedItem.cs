using System.Xml;
using System.Xml.Linq;

namespace Verify.Ingest.Feeds;

/// <summary>One item of an XML feed.</summary>
/// <param name="Line">Where it begins, from 1.</param>
internal sealed record FeedItem(FoundArticle Article, FieldNames Names, int Line)
{
    public static FeedItem Of(XElement element, FoundArticle article, FieldNames names) =>
        new(article, names, ((IXmlLineInfo)element).LineNumber);
}
