using System.Text.RegularExpressions;
using Verify.Core.Articles;

namespace Verify.Ingest.PlainText;

/// <summary>Reads plain text or Markdown with front matter.</summary>
internal static partial class PlainTextReader
{
    /// <exception cref="UnreadableException">The front matter is malformed.</exception>
    public static ReadResult Read(string text, string source, string? address)
    {
        var matter = FrontMatter.Split(text);
        if (matter.Fields.Count == 0)
        {
            throw new UnreadableException(
                "It does not say who published it and when; begin it with lines '---', 'outlet: example.org', 'date: 2026-03-18T16:45:00Z', '---'.");
        }

        var kind = matter["kind", "type"]?.ToLowerInvariant();
        return DraftMaker.Make(
            new FoundArticle(WithoutMarkup(matter.Body), matter["publishedat", "date", "published"])
            {
                Id = matter["id"],
                Url = matter["url", "link", "canonical"] ?? address,
                Outlet = matter["outlet", "domain"],
                OutletName = matter["outletname", "site", "publication"],
                Title = matter["title", "headline"],
                Byline = matter["byline", "author"],
                Language = matter["language", "lang"],
                Kind = kind is "liveblog" or "live-blog" ? ArticleKind.LiveBlog : kind == "wire" ? ArticleKind.Wire : ArticleKind.Article,
                WireCredits = matter["wirecredit", "agency"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
                CorrectionNote = matter["correctionnote", "correction"],
                RetractionNote = matter["retractionnote", "retraction"],
            },
            FieldNames.FrontMatter,
            source,
            null);
    }

    /// <summary>Gives Markdown's headings, emphasis and links as the words that a reader sees.</summary>
    private static string WithoutMarkup(string text) =>
        Emphasis().Replace(Link().Replace(Heading().Replace(text, ""), "${words}"), "${words}");

    [GeneratedRegex(@"^#{1,6} +", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]\n]{0,300})\]\([^)\s]{1,2000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<mark>\*\*|__)(?=\S)(?<words>[^\n]{1,300}?)(?<=\S)\k<mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();
}
