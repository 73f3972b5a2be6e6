using Verify.Outbound.Fetching;

namespace Verify.Outbound.Tests.Fetching;

public class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/feed", false)]
    [InlineData("User-agent: *\nDisallow:", "/feed", true)]
    [InlineData("", "/feed", true)]
    [InlineData("Disallow: /", "/feed", true)]
    [InlineData("User-agent: *\nDisallow: /private", "/private/feed", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/feed", true)]
    [InlineData("user-AGENT: * # all\r\ndisallow: /a # here\r\n", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/feed", "/a/feed.xml", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: verify\nAllow: /", "/feed", true)]
    [InlineData("User-agent: Verify\nDisallow: /\n\nUser-agent: *\nAllow: /", "/feed", false)]
    [InlineData("User-agent: other\nUser-agent: verify\nDisallow: /", "/feed", false)]
    [InlineData("User-agent: verify\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /*.xml$", "/feed.xml", false)]
    [InlineData("User-agent: *\nDisallow: /*.xml$", "/feed.xml?page=2", true)]
    [InlineData("User-agent: *\nDisallow: /*/feed", "/en/feed", false)]
    [InlineData("User-agent: *\nDisallow: /feed$", "/feeds", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void What_a_file_asks_is_kept(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse(file, "Verify").Allows(path));

    [Fact]
    public void A_pattern_of_many_stars_is_not_slow()
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 2_000)) + "b", "Verify");
        Assert.True(rules.Allows("/" + new string('a', 20_000)));
    }
}
