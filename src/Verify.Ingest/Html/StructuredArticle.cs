using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Verify.Core.Articles;
using Verify.Ingest.Json;

namespace Verify.Ingest.Html;

/// <summary>Reads the JSON-LD of a page: schema.org Article and its kinds, LiveBlogPosting with its posts first.</summary>
internal static class StructuredArticle
{
    private static readonly string[] LiveBlog = ["LiveBlogPosting"];

    private static readonly string[] Article =
    [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "OpinionNewsArticle",
        "ReviewNewsArticle", "Article", "BlogPosting", "Report",
    ];

    /// <summary>The page's article; null where its JSON-LD holds none or cannot be read.</summary>
    public static FoundArticle? Find(IHtmlDocument page)
    {
        var nodes = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Nodes(script.TextContent)).ToArray();
        var found = First(nodes, LiveBlog) ?? First(nodes, Article);
        return found is { } article ? Read(article) : null;
    }

    private static JsonElement? First(JsonElement[] nodes, string[] types)
    {
        foreach (var node in nodes)
        {
            if (node.Items("@type").Select(type => type.AsText()).Intersect(types).Any())
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>All objects of a script: itself or its items, those of its <c>@graph</c>, and the main entities of pages.</summary>
    private static List<JsonElement> Nodes(string script)
    {
        var nodes = new List<JsonElement>();
        try
        {
            using var document = JsonDocuments.Parse(script);
            var root = document.RootElement.Clone();
            foreach (var node in root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : new[] { root })
            {
                nodes.Add(node);
                nodes.AddRange(node.Items("@graph"));
                nodes.AddRange(node.Items("mainEntity"));
            }
        }
        catch (UnreadableException)
        {
            // A page's broken metadata does not make its text unreadable: the tags and the body are read instead.
        }

        return nodes;
    }

    private static FoundArticle Read(JsonElement article)
    {
        var posts = new List<LiveBlogPost>();
        var text = new StringBuilder();
        foreach (var post in article.Items("liveBlogUpdate").OrderBy(post => post.Text("datePublished"), StringComparer.Ordinal))
        {
            PostText.Append(text, posts, Words(post.Text("headline")), Words(post.Text("articleBody")), post.Text("datePublished"));
        }

        var publisher = article.Items("publisher").FirstOrDefault();
        return new FoundArticle(posts.Count > 0 ? text.ToString() : Words(article.Text("articleBody")), article.Text("datePublished") ?? article.Text("dateCreated"))
        {
            Url = article.Text("url") ?? article.Items("mainEntityOfPage").Select(page => page.AsText() ?? page.Text("@id")).FirstOrDefault(),
            Outlet = publisher.Text("url"),
            OutletName = publisher.Text("name"),
            Title = Words(article.Text("headline") ?? article.Text("name")),
            Byline = string.Join(", ", article.Items("author").Select(author => author.AsText() ?? author.Text("name")).OfType<string>()),
            Language = article.Text("inLanguage"),
            Kind = posts.Count > 0 ? ArticleKind.LiveBlog : ArticleKind.Article,
            Posts = posts,
            CorrectionNote = article.Items("correction").Select(note => note.AsText() ?? note.Text("text")).FirstOrDefault(),
        };
    }

    private static string? Words(string? value) => value is null ? null : HtmlText.OfFragment(value);
}
