using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>The text of one revision, as accepted.</summary>
/// <param name="Posts">A live blog's posts; empty for anything else.</param>
public sealed record ArticleText(
    ArticleId Article, int Revision, DateTimeOffset SeenAt, string Title, string Text, IReadOnlyList<LiveBlogPost> Posts);
