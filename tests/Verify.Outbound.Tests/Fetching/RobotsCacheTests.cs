namespace Verify.Outbound.Tests.Fetching;

public class RobotsCacheTests
{
    [Fact]
    public async Task A_site_is_asked_once_a_day()
    {
        await using var web = await Web.StartAsync();
        web.Site.AnswerWith(200, "User-agent: *\nDisallow: /private");

        Assert.True(await web.Robots.AllowsAsync(web.Site.At("/feed"), CancellationToken.None));
        Assert.False(await web.Robots.AllowsAsync(web.Site.At("/private/feed"), CancellationToken.None));
        Assert.Single(web.Site.Requests);

        web.Clock.Advance(TimeSpan.FromHours(25));
        web.Site.AnswerWith(200, "");
        Assert.True(await web.Robots.AllowsAsync(web.Site.At("/private/feed"), CancellationToken.None));
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    public async Task A_site_without_the_file_allows_all_and_one_that_cannot_say_allows_nothing(int status, bool isAllowed)
    {
        await using var web = await Web.StartAsync();
        web.Site.AnswerWith(status);

        Assert.Equal(isAllowed, await web.Robots.AllowsAsync(web.Site.At("/feed"), CancellationToken.None));
    }
}
