using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Testing;

namespace Verify.Application.Tests.Articles;

public class DraftRulesTests
{
    private static readonly DateTimeOffset Now = Drafts.Published.AddHours(1);
    private static readonly ArticleDraft Sound = Drafts.Article("a1", "harbour-post.example", "The ferry sank.");

    [Fact]
    public void A_sound_draft_has_no_faults() => Assert.Empty(DraftRules.Check(Sound, Now));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void An_empty_text_is_refused(string text) => Assert.Equal("text", Fault(Sound with { Text = text }));

    [Fact]
    public void A_text_of_more_than_two_million_characters_is_refused_with_its_length()
    {
        var errors = DraftRules.Check(Sound with { Text = new string('a', 2_000_001) }, Now);
        Assert.Equal("The text has 2000001 characters; at most 2000000 are accepted.", Assert.Single(errors).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("post")]
    [InlineData("http://harbour-post.example")]
    [InlineData("harbour post.example")]
    [InlineData("<b>.example")]
    public void An_outlet_that_is_no_domain_is_refused(string outlet) => Assert.Equal("outlet", Fault(Sound with { Outlet = outlet }));

    [Theory]
    [InlineData("")]
    [InlineData("a\u0007")]
    public void An_id_that_cannot_be_one_is_refused(string id) => Assert.Equal("id", Fault(Sound with { Id = id }));

    [Fact]
    public void A_missing_publication_time_is_refused() => Assert.Equal("publishedAt", Fault(Sound with { PublishedAt = default }));

    [Fact]
    public void A_publication_time_more_than_a_day_ahead_is_refused()
    {
        Assert.Empty(DraftRules.Check(Sound with { PublishedAt = Now.AddHours(24) }, Now));
        Assert.Equal("publishedAt", Fault(Sound with { PublishedAt = Now.AddHours(24).AddSeconds(1) }));
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var errors = DraftRules.Check(Sound with { Outlet = "?", Text = "", Title = new string('t', 1_001), PublishedAt = default }, Now);
        Assert.Equal(["outlet", "text", "title", "publishedAt"], errors.Select(error => error.Field));
    }

    private static string Fault(ArticleDraft draft) => Assert.Single(DraftRules.Check(draft, Now)).Field;
}
