using Verify.Application.Feeds;
using Verify.Application.Outcomes;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Feeds;

internal sealed class FollowedFeeds(IFeedStore store, AddressGuard guard, Signal changed, TimeProvider clock) : IFeeds
{
    public async ValueTask<Outcome<Feed>> FollowAsync(string url, string actor, CancellationToken cancellation)
    {
        if (await AddressRule.CheckAsync(guard, url, cancellation).ConfigureAwait(false) is { } fault)
        {
            return new Outcome<Feed>.Refused(Refusal.Invalid(fault));
        }

        var address = new Uri(url, UriKind.Absolute);
        var now = clock.GetUtcNow();
        var feed = new Feed(FeedId.Of(address), address.AbsoluteUri, now, actor, new FeedProgress(now));
        if (await store.AddAsync(feed, cancellation).ConfigureAwait(false))
        {
            changed.Raise();
            return new Outcome<Feed>.Accepted(feed, Changed: true, []);
        }

        var known = await store.FindAsync(feed.Id, cancellation).ConfigureAwait(false);
        return new Outcome<Feed>.Accepted(known ?? feed, Changed: false, []);
    }

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) => store.FindAsync(id, cancellation);

    public ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    public ValueTask<bool> UnfollowAsync(FeedId id, string actor, CancellationToken cancellation) =>
        store.RemoveAsync(id, actor, clock.GetUtcNow(), cancellation);
}
