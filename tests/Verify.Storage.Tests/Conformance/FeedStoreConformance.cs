using Verify.Application.Feeds;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IFeedStore"/> does.</summary>
public abstract class FeedStoreConformance : StoreConformance
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_stored_is_read_back_after_reopening()
    {
        var whole = Make("https://b.example/feed") with
        {
            Progress = new FeedProgress(Noon.AddHours(2))
            {
                ReadAt = Noon.AddMinutes(3),
                EntityTag = "W/\"a\"",
                LastModified = "Tue, 06 May 2031 11:00:00 GMT",
                FailuresInARow = 2,
                Problem = "The answer was HTTP status 500.",
                Accepted = 17,
            },
        };
        var plain = Make("https://a.example/feed");
        Assert.True(await Store.Feeds.AddAsync(whole, None));
        Assert.True(await Store.Feeds.AddAsync(plain, None));
        await ReopenAsync();

        Assert.Equal([plain, whole], await Store.Feeds.ListAsync(None));
        Assert.Equal(whole, await Store.Feeds.FindAsync(whole.Id, None));
        Assert.Null(await Store.Feeds.FindAsync(new FeedId("f-none"), None));
    }

    [Fact]
    public async Task A_feed_is_followed_once()
    {
        var feed = Make("https://a.example/feed");
        Assert.True(await Store.Feeds.AddAsync(feed, None));
        Assert.False(await Store.Feeds.AddAsync(feed with { FollowedBy = "ben" }, None));

        Assert.Equal([feed], await Store.Feeds.ListAsync(None));
    }

    [Fact]
    public async Task Feeds_that_are_due_are_read_longest_due_first()
    {
        var (late, now, later) = (Make("https://a.example/", -5), Make("https://b.example/", 0), Make("https://c.example/", 5));
        foreach (var feed in new[] { now, later, late })
        {
            await Store.Feeds.AddAsync(feed, None);
        }

        Assert.Equal([late, now], await Store.Feeds.ReadDueAsync(Noon, 10, None));
        Assert.Equal([late], await Store.Feeds.ReadDueAsync(Noon, 1, None));
        Assert.True(await Store.Feeds.SaveAsync(late.Id, new FeedProgress(Noon.AddHours(1)), None));
        Assert.Equal([now], await Store.Feeds.ReadDueAsync(Noon, 10, None));
    }

    [Fact]
    public async Task A_feed_that_is_no_longer_followed_saves_nothing()
    {
        var feed = Make("https://a.example/feed");
        await Store.Feeds.AddAsync(feed, None);

        Assert.True(await Store.Feeds.RemoveAsync(feed.Id, "ben", Noon, None));
        Assert.False(await Store.Feeds.RemoveAsync(feed.Id, "ben", Noon, None));
        Assert.False(await Store.Feeds.SaveAsync(feed.Id, feed.Progress, None));
        Assert.Empty(await Store.Feeds.ListAsync(None));
    }

    private static Feed Make(string url, int dueInMinutes = 0) =>
        new(FeedId.Of(new Uri(url)), url, Noon, "anna", new FeedProgress(Noon.AddMinutes(dueInMinutes)));
}
