namespace Verify.Application.Feeds;

/// <summary>The durable list of followed feeds. What people do to it is in the audit log.</summary>
public interface IFeedStore
{
    /// <returns>False when it is there already: nothing was written.</returns>
    ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation);

    ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation);

    /// <summary>All of them, in order of address.</summary>
    ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation);

    /// <summary>Takes the feed that is due longest and that nobody else has taken; null when there is none.</summary>
    /// <param name="until">Nobody else takes it before, unless the caller has saved what its visit came to.</param>
    ValueTask<Feed?> TakeDueAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Replaces the progress and gives the feed back.</summary>
    /// <returns>False when the feed is no longer followed: nothing was written.</returns>
    ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation);

    ValueTask<bool> RemoveAsync(FeedId id, string actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Takes the next turn to ask a host for something; all who share the store take theirs here.</summary>
    /// <param name="host">In lower case.</param>
    /// <param name="delay">The least time from one turn to the next.</param>
    /// <returns>When the turn is: not before <paramref name="now"/>.</returns>
    ValueTask<DateTimeOffset> TakeTurnAsync(string host, DateTimeOffset now, TimeSpan delay, CancellationToken cancellation);
}
