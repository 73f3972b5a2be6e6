using System.Net;
using Verify.Application.Articles;
using Verify.Application.Feeds;
using Verify.Application.Outcomes;
using Verify.Local;
using Verify.Outbound.Feeds;
using Verify.Outbound.Webhooks;
using Verify.Testing;

namespace Verify.Outbound.Tests.Feeds;

/// <summary>An outbound host that follows feeds of a test site; a test moves the clock to the next visit.</summary>
internal sealed class FeedDesk : IAsyncDisposable
{
    private readonly MemoryStore store = new();
    private readonly MemoryFeedStore feeds = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly LocalHost desk;
    private readonly OutboundHost host;
    private readonly Task running;

    private FeedDesk(TestSite site)
    {
        Site = site;
        desk = MemoryDesk.Over(store, Clock);
        host = new OutboundHost(
            new MemorySubscriptionStore(),
            feeds,
            store.Changes,
            desk.Articles,
            new WebhookSecrets(new byte[32]),
            Resolver,
            new OutboundOptions
            {
                AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")],
                Feeds = new FeedOptions { HostDelay = TimeSpan.Zero },
            },
            Clock,
            (paused, cause) => throw new InvalidOperationException(paused, cause));
        running = host.RunAsync(stopping.Token);
    }

    public TestSite Site { get; }

    public ManualClock Clock { get; } = new(Drafts.Published.AddHours(1));

    public TableResolver Resolver { get; } = new TableResolver().Add("site.example", "127.0.0.1").Add("inside.example", "10.0.0.5");

    public IFeeds Feeds => host.Feeds;

    public static async Task<FeedDesk> StartAsync() => new(await TestSite.StartAsync());

    public async Task<Feed> FollowAsync(string path = "/feed") => Assert.IsType<Outcome<Feed>.Accepted>(
        await Feeds.FollowAsync(Site.At(path).AbsoluteUri, "anna", CancellationToken.None)).Value;

    /// <summary>Waits for the visit that is due and returns what it came to.</summary>
    public async Task<FeedProgress> VisitedAsync(Feed feed)
    {
        var before = (await Feeds.FindAsync(feed.Id, CancellationToken.None))!.Progress;
        if (before.DueAt > Clock.GetUtcNow())
        {
            Clock.Advance(before.DueAt - Clock.GetUtcNow());
        }

        FeedProgress? after = null;
        await Eventually.TrueAsync(async () =>
            (after = (await Feeds.FindAsync(feed.Id, CancellationToken.None))!.Progress) != before);
        return after!;
    }

    public async Task<IReadOnlyList<ArticleSummary>> ArticlesAsync() =>
        (await desk.Articles.ListAsync(new ArticleQuery(), CancellationToken.None)).Items;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        host.Dispose();
        await desk.DisposeAsync();
        stopping.Dispose();
        await Site.DisposeAsync();
    }
}
