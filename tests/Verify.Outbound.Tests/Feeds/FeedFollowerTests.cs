using Microsoft.AspNetCore.Http;
using Verify.Application.Feeds;
using Verify.Application.Outcomes;

namespace Verify.Outbound.Tests.Feeds;

public class FeedFollowerTests
{
    private const string Rss = """
        <?xml version="1.0"?>
        <rss version="2.0"><channel><title>Veltmar Gazette</title><link>https://gazette.example/</link>
        <item><title>Harbour shut</title><link>https://gazette.example/harbour</link><pubDate>Tue, 06 May 2031 08:00:00 GMT</pubDate>
        <description>Veltmar shut its harbour on Tuesday.</description></item>
        <item><title>No date</title><link>https://gazette.example/undated</link><description>Nobody knows when.</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Veltmar Gazette</title>
        <entry><title>Harbour shut</title><link href="https://gazette.example/harbour"/><updated>2031-05-06T08:00:00Z</updated>
        <content>Veltmar shut its harbour on Tuesday.</content></entry></feed>
        """;

    private const string Json = """
        {"version":"https://jsonfeed.org/version/1.1","title":"Veltmar Gazette","home_page_url":"https://gazette.example/",
         "items":[{"id":"7","content_text":"Veltmar shut its harbour on Tuesday.","date_published":"2031-05-06T08:00:00Z"}]}
        """;

    [Theory]
    [InlineData(Rss, "application/rss+xml")]
    [InlineData(Atom, "text/html")]
    [InlineData(Json, "text/plain")]
    public async Task The_items_of_a_feed_become_articles(string feed, string mediaType)
    {
        await using var desk = await FeedDesk.StartAsync();
        Serve(desk, context => context.Response.WriteAsync(feed), mediaType);

        var progress = await desk.VisitedAsync(await desk.FollowAsync());

        Assert.Equal((1, 0), (progress.Accepted, progress.FailuresInARow));
        Assert.Equal("gazette.example", Assert.Single(await desk.ArticlesAsync()).Outlet);
    }

    [Fact]
    public async Task An_item_that_cannot_be_read_is_told_and_does_not_stop_the_others()
    {
        await using var desk = await FeedDesk.StartAsync();
        Serve(desk, context => context.Response.WriteAsync(Rss));

        var progress = await desk.VisitedAsync(await desk.FollowAsync());

        Assert.StartsWith("1 of 2 items were left out.", progress.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_feed_is_asked_for_by_its_tag_and_makes_nothing_new()
    {
        await using var desk = await FeedDesk.StartAsync();
        Serve(desk, context =>
        {
            context.Response.Headers.ETag = "\"one\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"one\"" ? 304 : 200;
            return context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync(Atom);
        });
        var feed = await desk.FollowAsync();
        var first = await desk.VisitedAsync(feed);
        Assert.Equal(desk.Clock.GetUtcNow().AddMinutes(15), first.DueAt);

        var second = await desk.VisitedAsync(feed);

        Assert.Equal((1, "\"one\""), (second.Accepted, second.EntityTag));
        Assert.Equal(["/robots.txt", "/feed", "/feed"], desk.Site.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task An_id_that_a_feed_gives_its_item_does_not_touch_other_articles()
    {
        await using var desk = await FeedDesk.StartAsync();
        Serve(desk, context => context.Response.WriteAsync(Json));
        var (one, two) = (await desk.FollowAsync("/one"), await desk.FollowAsync("/two"));
        await desk.VisitedAsync(one);
        await Eventually.TrueAsync(async () => (await desk.ArticlesAsync()).Count == 2);

        Assert.Equal(
            new[] { $"{one.Id}:7", $"{two.Id}:7" }.Order(), (await desk.ArticlesAsync()).Select(article => article.Id.Value).Order());
    }

    [Fact]
    public async Task A_feed_that_fails_is_visited_less_and_less_and_recovers()
    {
        await using var desk = await FeedDesk.StartAsync();
        Serve(desk, context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        var feed = await desk.FollowAsync();
        var first = await desk.VisitedAsync(feed);
        Assert.InRange(first.DueAt - desk.Clock.GetUtcNow(), TimeSpan.FromMinutes(7.5), TimeSpan.FromMinutes(15));
        await desk.VisitedAsync(feed);
        var third = await desk.VisitedAsync(feed);
        Assert.InRange(third.DueAt - desk.Clock.GetUtcNow(), TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(60));
        Assert.Equal((3, "The answer was HTTP status 500."), (third.FailuresInARow, third.Problem));

        Serve(desk, context => context.Response.WriteAsync(Atom));
        var recovered = await desk.VisitedAsync(feed);
        Assert.Equal((0, null, 1), (recovered.FailuresInARow, recovered.Problem, recovered.Accepted));
    }

    [Fact]
    public async Task What_robots_may_not_read_is_not_read()
    {
        await using var desk = await FeedDesk.StartAsync();
        desk.Site.Answer = context => context.Response.WriteAsync(
            context.Request.Path == "/robots.txt" ? "User-agent: Verify\nDisallow: /feed" : Atom);

        var progress = await desk.VisitedAsync(await desk.FollowAsync());

        Assert.Contains("robots.txt", progress.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("/feed", desk.Site.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("<html><body>No feed.</body></html>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>&a;</rss>")]
    [InlineData("{")]
    [InlineData("")]
    public async Task What_is_no_feed_is_a_failure_that_says_so(string body)
    {
        await using var desk = await FeedDesk.StartAsync();
        Serve(desk, context => context.Response.WriteAsync(body));

        var progress = await desk.VisitedAsync(await desk.FollowAsync());

        Assert.Equal(1, progress.FailuresInARow);
        Assert.False(string.IsNullOrEmpty(progress.Problem));
    }

    [Fact]
    public async Task A_feed_that_moves_to_a_private_address_is_not_read()
    {
        await using var desk = await FeedDesk.StartAsync();
        desk.Site.Answer = context =>
        {
            context.Response.Redirect("http://inside.example/feed");
            return Task.CompletedTask;
        };

        var progress = await desk.VisitedAsync(await desk.FollowAsync());

        Assert.Equal(1, progress.FailuresInARow);
    }

    [Theory]
    [InlineData("http://inside.example/feed")]
    [InlineData("http://2852039166/feed")]
    [InlineData("file:///etc/hosts")]
    [InlineData("feed")]
    public async Task A_feed_at_a_private_address_cannot_be_followed(string url)
    {
        await using var desk = await FeedDesk.StartAsync();
        var outcome = await desk.Feeds.FollowAsync(url, "anna", CancellationToken.None);

        Assert.Equal("url", Assert.Single(Assert.IsType<Outcome<Feed>.Refused>(outcome).Refusal.Fields).Field);
    }

    [Fact]
    public async Task A_feed_is_followed_once_and_can_be_left()
    {
        await using var desk = await FeedDesk.StartAsync();
        var feed = await desk.FollowAsync();
        var again = await desk.Feeds.FollowAsync(desk.Site.At("/feed").AbsoluteUri + "#top", "ben", CancellationToken.None);

        Assert.False(Assert.IsType<Outcome<Feed>.Accepted>(again).Changed);
        Assert.True(await desk.Feeds.UnfollowAsync(feed.Id, "ben", CancellationToken.None));
        Assert.False(await desk.Feeds.UnfollowAsync(feed.Id, "ben", CancellationToken.None));
        Assert.Empty(await desk.Feeds.ListAsync(CancellationToken.None));
    }

    private static void Serve(FeedDesk desk, Func<HttpContext, Task> answer, string mediaType = "application/xml") => desk.Site.Answer = context =>
    {
        context.Response.ContentType = mediaType;
        if (context.Request.Path == "/robots.txt")
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        }

        return answer(context);
    };
}
