using System.Globalization;
using Verify.Application.Feeds;
using Verify.Application.Outcomes;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Feeds;

internal sealed class FollowedFeeds(IFeedStore store, AddressGuard guard, FeedOptions options, Signal changed, TimeProvider clock) : IFeeds
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
        if (await store.FindAsync(feed.Id, cancellation).ConfigureAwait(false) is { } known)
        {
            return new Outcome<Feed>.Accepted(known, Changed: false, []);
        }

        var followed = await store.ListAsync(cancellation).ConfigureAwait(false);
        if (followed.Count >= options.MaximumFeeds)
        {
            return new Outcome<Feed>.Refused(new(RefusalCode.NotAllowedNow, string.Create(
                CultureInfo.InvariantCulture, $"{followed.Count} feeds are followed, the most that are here; leave one first."), []));
        }

        var isNew = await store.AddAsync(feed, cancellation).ConfigureAwait(false);
        changed.Raise();
        return new Outcome<Feed>.Accepted(feed, isNew, []);
    }

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) => store.FindAsync(id, cancellation);

    public ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    public ValueTask<bool> UnfollowAsync(FeedId id, string actor, CancellationToken cancellation) =>
        store.RemoveAsync(id, actor, clock.GetUtcNow(), cancellation);
}
