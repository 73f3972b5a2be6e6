using System.Xml.Linq;
using Verify.Ingest.Html;

namespace Verify.Ingest.Feeds;

/// <summary>The items of RSS 2.0 (rssboard.org) with the Dublin Core and content modules; also of RSS 1.0.</summary>
internal static class RssItems
{
    public static IEnumerable<FeedItem> Read(XElement root)
    {
        var channel = root.Children("channel").FirstOrDefault() ?? root;
        var home = channel.Text("link");
        var name = channel.Text("title");
        var language = channel.Text("language");
        return channel.Children("item").Concat(channel == root ? [] : root.Children("item")).Select(item =>
        {
            var guid = item.Text("guid");
            var url = item.Text("link") ?? (guid?.StartsWith("http", StringComparison.Ordinal) ?? false ? guid : null);
            return FeedItem.Of(
                item,
                new FoundArticle(Body(item), item.Text("pubDate") ?? item.Text("date"))
                {
                    Id = url is null ? guid : null,
                    Url = url,
                    Outlet = url is null ? home : null,
                    OutletName = name,
                    Title = item.Text("title") is { } title ? HtmlText.OfFragment(title) : null,
                    Byline = item.Text("creator") ?? item.Text("author"),
                    Language = item.Text("language") ?? language,
                },
                FieldNames.Rss);
        });
    }

    private static string? Body(XElement item) =>
        (item.Text("encoded") ?? item.Text("description")) is { } html ? HtmlText.OfFragment(html) : null;
}
