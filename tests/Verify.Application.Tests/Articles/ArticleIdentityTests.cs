using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Testing;

namespace Verify.Application.Tests.Articles;

public class ArticleIdentityTests
{
    private static readonly ArticleDraft Draft = Drafts.Article(null, "harbour-post.example", "The ferry sank.");

    [Fact]
    public void The_drafts_own_id_comes_first() => Assert.Equal("a1", Of(Draft with { Id = "a1", Url = "https://harbour-post.example/1" }));

    [Fact]
    public void One_url_is_one_article_whatever_the_text_says() => Assert.Equal(
        Of(Draft with { Url = "https://harbour-post.example/1" }),
        Of(Draft with { Url = "https://Harbour-Post.example/1#comments", Text = "The ferry did not sink." }));

    [Fact]
    public void Another_url_is_another_article() => Assert.NotEqual(
        Of(Draft with { Url = "https://harbour-post.example/1" }), Of(Draft with { Url = "https://harbour-post.example/2" }));

    [Fact]
    public void Without_id_and_url_the_content_of_the_outlet_decides()
    {
        Assert.Equal(Of(Draft), Of(Draft with { Byline = "By Ann Reed" }));
        Assert.NotEqual(Of(Draft), Of(Draft with { Text = "The ferry sailed." }));
        Assert.NotEqual(Of(Draft), Of(Draft with { Outlet = "quay-times.example" }));
    }

    private static string Of(ArticleDraft draft) => ArticleIdentity.Of(draft).Value;
}
