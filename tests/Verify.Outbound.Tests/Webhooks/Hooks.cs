using System.Net;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
using Verify.Client.Webhooks;
using Verify.Core.Articles;
using Verify.Local;
using Verify.Outbound.Webhooks;
using Verify.Testing;

namespace Verify.Outbound.Tests.Webhooks;

/// <summary>An outbound host that tells a test site of changes, by a clock that moves only when a retry is due.</summary>
internal sealed class Hooks : IAsyncDisposable
{
    private readonly MemoryStore store = new();
    private readonly LocalHost desk;
    private OutboundHost host;
    private CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    private Hooks(TestSite site)
    {
        Site = site;
        desk = MemoryDesk.Over(store, Clock);
        host = MakeHost();
    }

    public TestSite Site { get; }

    public ManualClock Clock { get; } = new(Drafts.Published.AddHours(1));

    public TableResolver Resolver { get; } = new TableResolver().Add("site.example", "127.0.0.1").Add("inside.example", "10.0.0.5");

    public MemorySubscriptionStore Store { get; } = new();

    public ISubscriptions Subscriptions => host.Subscriptions;

    public static async Task<Hooks> StartAsync()
    {
        var hooks = new Hooks(await TestSite.StartAsync());
        hooks.Site.AnswerWith(204);
        return hooks;
    }

    public async Task<NewSubscription> SubscribeAsync(string path = "/in", ChangeKind? kind = null, string? subject = null)
    {
        var request = new SubscriptionRequest(Site.At(path).AbsoluteUri, kind, subject);
        return Assert.IsType<Outcome<NewSubscription>.Accepted>(await Subscriptions.AddAsync(request, "anna", CancellationToken.None)).Value;
    }

    /// <summary>Takes in articles, one change each.</summary>
    public async Task PublishAsync(params string[] ids)
    {
        foreach (var id in ids)
        {
            var command = new ArticleCommand.Accept(new ArticleId(id), Drafts.Article(id, "gazette.example", $"The ferry {id} sank."), "test");
            Assert.IsType<Outcome<ArticleState>.Accepted>(await desk.Articles.HandleAsync(command, CancellationToken.None));
        }
    }

    /// <summary>Another host on the same store, as in another process.</summary>
    public OutboundHost MakeHost() => new(
        Store,
        new MemoryFeedStore(),
        store.Changes,
        desk.Articles,
        new WebhookSecrets(new byte[32]),
        Resolver,
        new OutboundOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")] },
        Clock,
        (paused, cause) => throw new InvalidOperationException(paused, cause));

    public void Run() => running = host.RunAsync(stopping.Token);

    /// <summary>Leaves the store to others.</summary>
    public async Task LeaveAsync()
    {
        await stopping.CancelAsync();
        await running;
    }

    /// <summary>Stops as a restart of the program would, and starts anew on the same store.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        stopping = new CancellationTokenSource();
        host = MakeHost();
        Run();
    }

    /// <summary>Waits until something holds of a subscription; retries that are due meanwhile are made due now.</summary>
    public Task UntilAsync(SubscriptionId id, Func<SubscriptionProgress, bool> holds) => Eventually.TrueAsync(async () =>
    {
        var progress = (await Store.FindAsync(id, CancellationToken.None))!.Progress;
        if (holds(progress))
        {
            return true;
        }

        if (progress.DueAt > Clock.GetUtcNow())
        {
            Clock.Advance(progress.DueAt.Value - Clock.GetUtcNow());
        }

        return false;
    });

    public async Task<SubscriptionProgress> ProgressAsync(SubscriptionId id) =>
        (await Store.FindAsync(id, CancellationToken.None))!.Progress;

    /// <summary>The last parts of the delivery ids that arrived, in order: the changes' places in the feed.</summary>
    public IEnumerable<long> Arrived(string path = "/in") => Site.Requests
        .Where(request => request.Path == path)
        .Select(request => long.Parse(request.Header(WebhookSignature.DeliveryHeader)!.Split('-')[^1], null));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await desk.DisposeAsync();
        await Site.DisposeAsync();
    }

    private async Task StopAsync()
    {
        await LeaveAsync();
        host.Dispose();
        stopping.Dispose();
    }
}
