using Verify.Client.Articles;
using Verify.Core.Articles;

namespace Verify.Cli.Workbenches;

/// <summary>A draft as a server takes it.</summary>
internal static class DraftSubmission
{
    public static ArticleSubmission Of(ArticleDraft draft) => new(
        draft.PublishedAt,
        draft.Posts.Count == 0 ? draft.Text : null,
        draft.Title,
        draft.Outlet,
        draft.Url,
        draft.Id,
        draft.OutletName,
        draft.Byline,
        draft.Language,
        Enum.Parse<Client.Articles.ArticleKind>(draft.Kind.ToString()),
        draft.WireCredits,
        draft.Posts.Count == 0 ? null : [.. draft.Posts.Select(post => Of(post, draft.Text))],
        draft.CorrectionNote);

    /// <summary>A post's text begins with its title, which the server puts there again.</summary>
    private static PostSubmission Of(LiveBlogPost post, string text)
    {
        var words = post.Span.Of(text);
        return new(post.Title is { } title && words.StartsWith(title, StringComparison.Ordinal) ? words[title.Length..].Trim() : words, post.Title, post.At);
    }
}
