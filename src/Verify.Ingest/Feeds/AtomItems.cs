using System.Xml.Linq;
using Verify.Ingest.Html;

namespace Verify.Ingest.Feeds;

/// <summary>The entries of an Atom feed (RFC 4287).</summary>
internal static class AtomItems
{
    public static IEnumerable<FeedItem> Read(XElement feed)
    {
        var home = Link(feed);
        var name = feed.Text("title");
        var language = Language(feed);
        return feed.Children("entry").Select(entry =>
        {
            var url = Link(entry);
            return FeedItem.Of(
                entry,
                new FoundArticle(Content(entry, "content") ?? Content(entry, "summary"), entry.Text("published") ?? entry.Text("updated"))
                {
                    Id = url is null ? entry.Text("id") : null,
                    Url = url,
                    Outlet = url is null ? home : null,
                    OutletName = name,
                    Title = Content(entry, "title"),
                    Byline = string.Join(", ", entry.Children("author").Select(author => author.Text("name")).OfType<string>()),
                    Language = Language(entry) ?? language,
                },
                FieldNames.Atom);
        });
    }

    /// <summary>A text construct: words, escaped HTML, or XHTML elements.</summary>
    private static string? Content(XElement entry, string name)
    {
        var element = entry.Children(name).FirstOrDefault();
        return (string?)element?.Attribute("type") switch
        {
            null when element is null => null,
            null or "text" or "text/plain" => element!.Value.ReplaceLineEndings("\n").Trim(),
            "xhtml" => HtmlText.OfFragment(string.Concat(element!.Nodes())),
            _ => HtmlText.OfFragment(element!.Value),
        };
    }

    private static string? Link(XElement element)
    {
        var links = element.Children("link").ToArray();
        return (string?)(links.FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate") ?? links.FirstOrDefault())?.Attribute("href");
    }

    private static string? Language(XElement element) => (string?)element.Attribute(XNamespace.Xml + "lang");
}
