using System.Text.Json;
using Verify.Ingest.Html;
using Verify.Ingest.Json;

namespace Verify.Ingest.Ninjs;

/// <summary>Reads an item of IPTC ninjs 2.x or 3.x (and the single-value fields of 1.x). A cancelled item is a retraction.</summary>
/// <remarks>3.x writes 2.x's names in camel case, so letter case is ignored (iptc.org/std/ninjs).</remarks>
internal static class NinjsReader
{
    public static bool IsNinjs(JsonElement item) =>
        item.Field("uri") is not null
        && (item.Field("standard") is not null || item.Field("bodies") is not null || item.Field("pubstatus") is not null
            || item.Field("versioncreated") is not null || item.Field("body_text") is not null || item.Field("body_xhtml") is not null);

    public static ReadResult Read(JsonElement item, string source, string? place)
    {
        var uri = item.Text("uri");
        var providers = item.Items("infosources").Concat(item.Items("infosource")).ToArray();
        var web = uri is not null && RegistrableDomain.Of(uri) is not null && uri.Contains("://", StringComparison.Ordinal);
        return DraftMaker.Make(
            new FoundArticle(Body(item), item.Text("firstcreated") ?? item.Text("versioncreated") ?? item.Text("contentcreated"))
            {
                Id = web ? null : uri,
                Url = web ? uri : null,
                Outlet = web ? null : providers.Select(provider => provider.Text("uri")).FirstOrDefault(IsAddress),
                OutletName = item.Text("copyrightholder"),
                Title = Valued(item, "headlines", "main") ?? item.Text("headline") ?? item.Text("title"),
                Byline = item.Text("byline") ?? item.Text("by"),
                Language = item.Text("language"),
                WireCredits = [.. providers.Select(provider => provider.Text("name")).OfType<string>()],
                RetractionNote = item.Text("pubstatus") is "canceled" or "cancelled" ? item.Text("ednote") ?? "The publisher cancelled the item." : null,
            },
            FieldNames.Ninjs,
            source,
            place);
    }

    private static string? Body(JsonElement item)
    {
        foreach (var body in item.Items("bodies").OrderBy(body => IsHtml(body) ? 1 : 0))
        {
            if (body.Text("value") is { } value && !string.IsNullOrWhiteSpace(value))
            {
                return IsHtml(body) ? HtmlText.OfFragment(value) : value.ReplaceLineEndings("\n");
            }
        }

        return item.Text("body_text") ?? (item.Text("body_xhtml") is { } xhtml ? HtmlText.OfFragment(xhtml) : null);
    }

    private static bool IsHtml(JsonElement body) => body.Text("contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false;

    private static string? Valued(JsonElement item, string name, string role)
    {
        var values = item.Items(name).ToArray();
        return (values.FirstOrDefault(value => value.Text("role") == role) is { ValueKind: JsonValueKind.Object } wanted
            ? wanted
            : values.FirstOrDefault()).Text("value");
    }

    private static bool IsAddress(string? uri) => uri?.StartsWith("http", StringComparison.OrdinalIgnoreCase) ?? false;
}
