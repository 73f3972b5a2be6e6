using Verify.Core.Articles;
using Verify.Core.Attribution;

namespace Verify.Core.Tests.Articles;

/// <summary>Analyses invented texts for the tests of this folder and of Attribution.</summary>
internal static class Analysed
{
    public static readonly DateTimeOffset PublishedAt = new(2031, 5, 14, 18, 0, 0, TimeSpan.Zero);

    public static ArticleDraft Draft(string text, ArticleKind kind = ArticleKind.Article, string? byline = null) =>
        new(null, null, "harbour-post.example", null, "A title", byline, PublishedAt, null, kind, text, [], []);

    public static ArticleAnalysis Article(string text) => ArticleAnalyser.Analyse(new ArticleId("a"), 1, Draft(text));

    public static ArticleAnalysis LiveBlog(string text) => ArticleAnalyser.Analyse(new ArticleId("a"), 1, Draft(text, ArticleKind.LiveBlog));

    /// <summary>The passage that contains some words.</summary>
    public static Passage Passage(this ArticleAnalysis analysis, string words) =>
        analysis.Passages.Single(passage => passage.Text.Contains(words, StringComparison.Ordinal));

    /// <summary>The only sentence of a text, or its last one.</summary>
    public static VoiceAttribution Voice(string text) => Article(text).Passages[^1].Attribution;

    public static string? ContentOf(Passage passage) => passage.Attribution.Content?.Of(passage.Text);

    public static string? ContentOf(string text) => ContentOf(Article(text).Passages[^1]);
}
