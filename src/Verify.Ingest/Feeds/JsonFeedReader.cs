using System.Globalization;
using System.Text.Json;
using Verify.Ingest.Html;
using Verify.Ingest.Json;

namespace Verify.Ingest.Feeds;

/// <summary>Reads a JSON Feed, version 1 or 1.1 (jsonfeed.org). An item without a date is refused: its feed's would make it look new.</summary>
internal static class JsonFeedReader
{
    public static bool IsFeed(JsonElement root) =>
        root.Text("version")?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) ?? false;

    public static IReadOnlyList<ReadResult> Read(JsonElement feed, string source)
    {
        var home = feed.Text("home_page_url") ?? feed.Text("feed_url");
        var name = feed.Text("title");
        var language = feed.Text("language");
        ReadResult[] results = [.. feed.Items("items").Select((item, i) => ReadItem(item, i + 1, home, name, language, source))];
        return results.Length > 0 ? results : throw new UnreadableException("The feed has no items; save it again when it has.");
    }

    private static ReadResult ReadItem(JsonElement item, int number, string? home, string? name, string? language, string source)
    {
        var url = item.Text("url");
        return DraftMaker.Make(
            new FoundArticle(Body(item), item.Text("date_published") ?? item.Text("date_modified"))
            {
                Id = url is null ? item.Text("id") : null,
                Url = url,
                Outlet = url is null ? home : null,
                OutletName = name,
                Title = item.Text("title"),
                Byline = string.Join(", ", item.Items("authors").Concat(item.Items("author")).Select(author => author.Text("name")).OfType<string>()),
                Language = item.Text("language") ?? language,
            },
            FieldNames.JsonFeed,
            source,
            string.Create(CultureInfo.InvariantCulture, $"item {number}"));
    }

    private static string? Body(JsonElement item) =>
        item.Text("content_text")?.ReplaceLineEndings("\n")
            ?? (item.Text("content_html") is { } html ? HtmlText.OfFragment(html) : item.Text("summary")?.ReplaceLineEndings("\n"));
}
