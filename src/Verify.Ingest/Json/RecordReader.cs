using System.Text;
using System.Text.Json;
using Verify.Core.Articles;

namespace Verify.Ingest.Json;

/// <summary>Reads Verify's own article object: a line of JSON Lines, an item of a list or an entry of a manifest.</summary>
/// <remarks>
/// <c>outlet</c> or <c>url</c>, <c>publishedAt</c> and <c>text</c> (in a live blog <c>posts: [{ title, at, text }]</c> instead)
/// are required; <c>id</c>, <c>outletName</c>, <c>title</c>, <c>byline</c>, <c>language</c>, <c>kind</c>, <c>wireCredit</c>,
/// <c>correctionNote</c> and <c>retractionNote</c> are not; any other field is ignored.
/// </remarks>
internal static class RecordReader
{
    /// <param name="text">The article's text where it stands apart from the object.</param>
    public static ReadResult Read(JsonElement record, string source, string place, string? text = null)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return Unreadable("It is not a JSON object; write { \"outlet\": ..., \"publishedAt\": ..., \"title\": ..., \"text\": ... }.");
        }

        if (KindOf(record) is not { } kind)
        {
            return Unreadable($"'{record.Text("kind")}' is not a kind of article; write \"article\", \"liveblog\" or \"wire\".", "kind");
        }

        var posts = new List<LiveBlogPost>();
        text ??= record.Field("posts") is null ? record.Text("text") : JoinPosts(record, posts);
        return DraftMaker.Make(
            new FoundArticle(text?.ReplaceLineEndings("\n"), record.Text("publishedAt"))
            {
                Id = record.Text("id"),
                Url = record.Text("url"),
                Outlet = record.Text("outlet"),
                OutletName = record.Text("outletName"),
                Title = record.Text("title"),
                Byline = record.Text("byline"),
                Language = record.Text("language"),
                Kind = posts.Count > 0 ? ArticleKind.LiveBlog : kind,
                WireCredits = [.. record.Items("wireCredit").Select(credit => credit.AsText()).OfType<string>()],
                Posts = posts,
                CorrectionNote = record.Text("correctionNote"),
                RetractionNote = record.Text("retractionNote"),
            },
            FieldNames.Json,
            source,
            place);

        ReadResult Unreadable(string message, string? field = null) =>
            new ReadResult.Unreadable(new ReadProblem(source, place, message, field));
    }

    private static ArticleKind? KindOf(JsonElement record) => record.Text("kind")?.ToLowerInvariant() switch
    {
        null or "" or "article" => ArticleKind.Article,
        "liveblog" or "live-blog" => ArticleKind.LiveBlog,
        "wire" => ArticleKind.Wire,
        _ => null,
    };

    private static string JoinPosts(JsonElement record, List<LiveBlogPost> posts)
    {
        var text = new StringBuilder();
        foreach (var post in record.Items("posts"))
        {
            PostText.Append(text, posts, post.Text("title"), post.Text("text"), post.Text("at"));
        }

        return text.ToString();
    }
}
