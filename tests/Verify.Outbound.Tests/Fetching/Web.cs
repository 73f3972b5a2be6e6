using System.Net;
using Verify.Outbound.Addresses;
using Verify.Outbound.Feeds;
using Verify.Outbound.Fetching;
using Verify.Outbound.Http;
using Verify.Testing;

namespace Verify.Outbound.Tests.Fetching;

/// <summary>A fetcher over a test site that counts as public, by a clock that stands still.</summary>
internal sealed class Web : IAsyncDisposable
{
    private readonly HttpMessageInvoker http;

    private Web(TestSite site, FeedOptions options)
    {
        Site = site;
        Guard = new AddressGuard(Resolver, [IPNetwork.Parse("127.0.0.1/32")]);
        http = new HttpMessageInvoker(GuardedHttpHandler.Create(Guard, TimeSpan.FromSeconds(30)));
        Documents = new DocumentFetcher(http, Guard, new HostPacer(new MemoryFeedStore(), options.HostDelay, Clock), "Verify/test", options, Clock);
        Robots = new RobotsCache(Documents, "Verify", Clock);
    }

    public TestSite Site { get; }

    public ManualClock Clock { get; } = new(Drafts.Published.AddHours(1));

    public TableResolver Resolver { get; } = new TableResolver().Add("site.example", "127.0.0.1");

    public AddressGuard Guard { get; }

    public DocumentFetcher Documents { get; }

    public RobotsCache Robots { get; }

    public static async Task<Web> StartAsync(FeedOptions? options = null) =>
        new(await TestSite.StartAsync(), options ?? new FeedOptions { HostDelay = TimeSpan.Zero });

    public ValueTask<FetchResult> FetchAsync(Uri address, int maximumBytes = 100_000) =>
        Documents.FetchAsync(new FetchRequest(address, "*/*", maximumBytes), (_, _) => ValueTask.FromResult(true), CancellationToken.None);

    public async Task<string> FailAsync(Uri address, int maximumBytes = 100_000) =>
        Assert.IsType<FetchResult.Failed>(await FetchAsync(address, maximumBytes)).Message;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Site.DisposeAsync();
    }
}
