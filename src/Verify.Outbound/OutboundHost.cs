using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Feeds;
using Verify.Application.Fetching;
using Verify.Application.Subscriptions;
using Verify.Outbound.Addresses;
using Verify.Outbound.Feeds;
using Verify.Outbound.Fetching;
using Verify.Outbound.Http;
using Verify.Outbound.Webhooks;

namespace Verify.Outbound;

/// <summary>All that Verify does towards other servers on its own: telling subscribers and following feeds; and fetching what somebody names.</summary>
public sealed class OutboundHost : IDisposable
{
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(5);

    private readonly HttpMessageInvoker http;
    private readonly WebhookDispatcher dispatcher;
    private readonly FeedFollower follower;
    private readonly TimeProvider clock;
    private readonly Action<string, Exception> failed;

    /// <param name="failed">Told of what stopped a part of the work for a while: a sentence and the cause.</param>
    public OutboundHost(
        ISubscriptionStore subscriptions,
        IFeedStore feeds,
        IChangeFeed changes,
        IArticles articles,
        WebhookSecrets secrets,
        IHostResolver resolver,
        OutboundOptions options,
        TimeProvider clock,
        Action<string, Exception> failed)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.clock, this.failed) = (clock, failed);
        var guard = new AddressGuard(resolver, options.AllowedNetworks);
        http = new HttpMessageInvoker(GuardedHttpHandler.Create(guard, options.ConnectTimeout));

        var hooks = options.Webhooks;
        var hooksChanged = new Signal(clock);
        var sender = new WebhookSender(http, secrets, options.UserAgent, hooks, clock);
        var rules = new DeliveryRules(hooks, new Backoff(hooks.FirstPause, hooks.LongestPause, options.Seed));
        dispatcher = new WebhookDispatcher(subscriptions, changes, sender, rules, hooks, hooksChanged, clock, failed);
        var office = new DeadLetterOffice(subscriptions, sender, clock);
        Subscriptions = new WebhookSubscriptions(subscriptions, changes, guard, sender, office, secrets, hooks, hooksChanged, clock);

        var reading = options.Feeds;
        var feedsChanged = new Signal(clock);
        var documents = new DocumentFetcher(http, guard, new HostPacer(feeds, reading.HostDelay, clock), options.UserAgent, reading, clock);
        var robots = new RobotsCache(documents, options.UserAgent.Split('/', ' ')[0], clock);
        var backoff = new Backoff(reading.Interval, reading.LongestPause, options.Seed);
        follower = new FeedFollower(feeds, articles, documents, robots, reading, backoff, feedsChanged, clock);
        Feeds = new FollowedFeeds(feeds, guard, reading, feedsChanged, clock);
        Documents = new WebDocuments(documents, guard, reading.MaximumBytes);
    }

    public ISubscriptions Subscriptions { get; }

    public IFeeds Feeds { get; }

    public IWebDocuments Documents { get; }

    /// <summary>Tells subscribers and follows feeds until cancelled.</summary>
    public Task RunAsync(CancellationToken cancellation) => Task.WhenAll(
        KeepRunningAsync(dispatcher.RunAsync, "Telling subscribers paused.", cancellation),
        KeepRunningAsync(follower.RunAsync, "Following feeds paused.", cancellation));

    public void Dispose() => http.Dispose();

    private async Task KeepRunningAsync(Func<CancellationToken, Task> run, string paused, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await run(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                failed(paused, failure);
                await Task.Delay(PauseAfterFault, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
