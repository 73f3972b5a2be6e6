using Verify.Application.Feeds;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IFeedStore"/> does.</summary>
public abstract class FeedStoreConformance(ITestStore store) : StoreConformance(store)
{
    private static readonly TimeSpan Visit = TimeSpan.FromMinutes(10);

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
    public async Task Feeds_that_are_due_are_taken_longest_due_first()
    {
        var (late, now, later) = (Make("https://a.example/", -5), Make("https://b.example/", 0), Make("https://c.example/", 5));
        foreach (var feed in new[] { now, later, late })
        {
            await Store.Feeds.AddAsync(feed, None);
        }

        Assert.Equal(late, await TakeAsync(Noon));
        Assert.Equal(now, await TakeAsync(Noon));
        Assert.Null(await TakeAsync(Noon));
    }

    [Fact]
    public async Task A_taken_feed_is_free_again_once_its_visit_is_saved_or_taken_for_cut_short()
    {
        var feed = Make("https://a.example/");
        await Store.Feeds.AddAsync(feed, None);

        Assert.Equal(feed, await TakeAsync(Noon));
        Assert.True(await Store.Feeds.SaveAsync(feed.Id, new FeedProgress(Noon.AddMinutes(1)), None));
        Assert.Null(await TakeAsync(Noon));
        Assert.NotNull(await TakeAsync(Noon.AddMinutes(1)));
        Assert.Null(await TakeAsync(Noon.AddMinutes(1) + Visit - TimeSpan.FromSeconds(1)));
        Assert.NotNull(await TakeAsync(Noon.AddMinutes(1) + Visit));
    }

    [Fact]
    public async Task Of_those_who_take_at_once_each_has_feeds_of_its_own()
    {
        const int Feeds = 20;
        for (var i = 0; i < Feeds; i++)
        {
            await Store.Feeds.AddAsync(Make($"https://a.example/{i}"), None);
        }

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var mine = new List<FeedId>();
            while (await TakeAsync(Noon) is { } feed)
            {
                mine.Add(feed.Id);
            }

            return mine;
        })));

        var all = taken.SelectMany(mine => mine).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());

        // Whoever finds all that is due locked by others goes away with nothing; it comes back at the next round.
        while (await TakeAsync(Noon) is { } left)
        {
            all.Add(left.Id);
        }

        Assert.Equal(Feeds, all.Distinct().Count());
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

    [Fact]
    public async Task Of_those_who_ask_a_host_at_once_each_has_a_turn_of_its_own()
    {
        const int Askers = 8;
        var delay = TimeSpan.FromSeconds(2);
        var turns = await Task.WhenAll(Enumerable.Range(0, Askers)
            .Select(_ => Task.Run(async () => await Store.Feeds.TakeTurnAsync("a.example", Noon, delay, None))));

        Assert.Equal(Enumerable.Range(0, Askers).Select(turn => Noon + (turn * delay)), turns.Order());
        Assert.Equal(Noon, await Store.Feeds.TakeTurnAsync("b.example", Noon, delay, None));
    }

    [Fact]
    public async Task A_host_that_nobody_asked_lately_is_free_at_once()
    {
        var delay = TimeSpan.FromSeconds(2);
        await Store.Feeds.TakeTurnAsync("a.example", Noon, delay, None);
        var (soon, late) = (Noon.AddSeconds(3), Noon.AddDays(1));

        Assert.Equal(soon, await Store.Feeds.TakeTurnAsync("a.example", soon, delay, None));
        Assert.Equal(late, await Store.Feeds.TakeTurnAsync("a.example", late, delay, None));
    }

    private ValueTask<Feed?> TakeAsync(DateTimeOffset now) => Store.Feeds.TakeDueAsync(now, now + Visit, None);

    private static Feed Make(string url, int dueInMinutes = 0) =>
        new(FeedId.Of(new Uri(url)), url, Noon, "anna", new FeedProgress(Noon.AddMinutes(dueInMinutes)));
}
