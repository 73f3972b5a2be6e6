using System.Net;
using AngleSharp.Dom;

namespace Verify.Web.Tests.Pages;

public class FeedsPageTests(DeskServer desk) : IClassFixture<DeskServer>
{
    [Fact]
    public async Task Without_a_feed_the_page_says_so()
    {
        await using var fresh = await DeskVisit.StartAsync();
        var page = await fresh.OpenAsync("/feeds");

        Assert.Contains("No feed is followed yet", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/feed.xml", "does not lead to the public internet")]
    [InlineData("http://[fd00::1]/feed.xml", "does not lead to the public internet")]
    [InlineData("http://nobody:secret@203.0.113.9/feed.xml", "must not hold a user name")]
    [InlineData("feed.xml", "must be an address such as")]
    public async Task A_feed_that_may_not_be_reached_is_refused_with_the_reason_beside_the_field(string url, string why)
    {
        var answer = await desk.SendAsync("/feeds", "/feeds", ("url", url));
        var page = DeskServer.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(why, page.QuerySelector("#url-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("url-error", url), (page.QuerySelector("#url")!.GetAttribute("aria-describedby"), page.QuerySelector("#url")!.GetAttribute("value")));
    }

    [Fact]
    public async Task A_followed_feed_shows_how_its_visits_go_until_it_is_left()
    {
        const string Address = "http://8.8.8.8:9/feed.xml";
        var followed = await desk.SendAsync("/feeds", "/feeds", ("url", Address));
        var (_, page) = await desk.OpenAsync("/feeds");
        var row = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(Address, StringComparison.Ordinal));
        var left = await desk.SendAsync("/feeds", "/desk/feeds/unfollow", ("id", row.QuerySelector("input[name=id]")!.GetAttribute("value")!));
        var (_, after) = await desk.OpenAsync("/feeds");

        Assert.Equal("/feeds", followed.Headers.Location?.ToString());
        Assert.Equal("not yet", row.QuerySelector("[data-label='Last read']")!.TextContent.Trim());
        Assert.Equal("0", row.QuerySelector("[data-label='Taken in']")!.TextContent);
        Assert.Equal($"Stop following {Address}", row.QuerySelector("button")!.TextContent);
        Assert.Equal("/feeds", left.Headers.Location?.ToString());
        Assert.DoesNotContain(Address, after.Body!.TextContent, StringComparison.Ordinal);
    }
}
