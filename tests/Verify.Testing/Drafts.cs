using Verify.Core.Articles;

namespace Verify.Testing;

/// <summary>Articles for tests.</summary>
public static class Drafts
{
    public static readonly DateTimeOffset Published = new(2031, 5, 6, 9, 0, 0, TimeSpan.Zero);

    /// <summary>An article that has been published already by the system's own clock.</summary>
    public static ArticleDraft Past(string? id, string outlet, string text) =>
        Article(id, outlet, text) with { PublishedAt = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero) };

    public static ArticleDraft Article(string? id, string outlet, string text) => new(
        id, null, outlet, null, "Harbour news", null, Published, null, ArticleKind.Article, text, [], []);
}
