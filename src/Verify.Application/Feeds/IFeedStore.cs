namespace Verify.Application.Feeds;

/// <summary>The durable list of followed feeds. What people do to it is in the audit log.</summary>
public interface IFeedStore
{
    /// <returns>False when it is there already: nothing was written.</returns>
    ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation);

    ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation);

    /// <summary>All of them, in order of address.</summary>
    ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation);

    /// <summary>Those due at a time, longest due first.</summary>
    ValueTask<IReadOnlyList<Feed>> ReadDueAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <returns>False when the feed is no longer followed: nothing was written.</returns>
    ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation);

    ValueTask<bool> RemoveAsync(FeedId id, string actor, DateTimeOffset at, CancellationToken cancellation);
}
