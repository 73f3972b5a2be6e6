using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Verify.Ingest.Html;

/// <summary>Reads a saved web page: its JSON-LD first, then its meta tags and OpenGraph, then the readable body.</summary>
internal static class HtmlReader
{
    /// <param name="address">The page's address where it does not say.</param>
    /// <exception cref="UnreadableException">Its elements are nested too deep.</exception>
    public static ReadResult Read(string markup, string source, string? address)
    {
        if (NestingGuard.IsTooDeep(markup))
        {
            throw new UnreadableException(
                $"Its elements are nested deeper than {IngestLimits.MaximumHtmlDepth} levels; close the elements that are left open.");
        }

        using var page = new HtmlParser().ParseDocument(markup);
        var stated = StructuredArticle.Find(page) ?? new FoundArticle(null, null);
        var text = string.IsNullOrWhiteSpace(stated.Text) && page.Body is { } body ? HtmlText.Of(BodyFinder.Find(body)) : stated.Text;
        var url = Absolute(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href")) ?? Absolute(stated.Url) ?? Absolute(Meta(page, "og:url")) ?? address;
        return DraftMaker.Make(
            stated with
            {
                Text = text,
                Published = stated.Published ?? Meta(page, "article:published_time", "datePublished", "date", "dc.date", "dcterms.created", "parsely-pub-date")
                    ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
                Url = url,
                Outlet = url is null ? stated.Outlet : null,
                OutletName = stated.OutletName ?? Meta(page, "og:site_name"),
                Title = stated.Title ?? Meta(page, "og:title") ?? page.QuerySelector("h1")?.TextContent ?? page.Title,
                Byline = string.IsNullOrEmpty(stated.Byline) ? Meta(page, "author", "article:author") : stated.Byline,
                Language = stated.Language ?? page.DocumentElement.GetAttribute("lang"),
            },
            FieldNames.Html,
            source,
            null);
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var content = page.QuerySelector($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']")?.GetAttribute("content");
            if (!string.IsNullOrWhiteSpace(content))
            {
                return content;
            }
        }

        return null;
    }

    private static string? Absolute(string? address) =>
        address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) ?? false ? address : null;
}
