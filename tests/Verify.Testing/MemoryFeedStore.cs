using System.Collections.Concurrent;
using Verify.Application.Feeds;

namespace Verify.Testing;

/// <summary>Followed feeds in memory.</summary>
public sealed class MemoryFeedStore : IFeedStore
{
    private readonly ConcurrentDictionary<FeedId, Feed> feeds = [];

    public ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation) => ValueTask.FromResult(feeds.TryAdd(feed.Id, feed));

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) => ValueTask.FromResult(feeds.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<Feed>>([.. feeds.Values.OrderBy(feed => feed.Url, StringComparer.Ordinal)]);

    public ValueTask<IReadOnlyList<Feed>> ReadDueAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<Feed>>(
            [.. feeds.Values.Where(feed => feed.Progress.DueAt <= now).OrderBy(feed => feed.Progress.DueAt).Take(limit)]);

    public ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation) => ValueTask.FromResult(
        feeds.TryGetValue(id, out var feed) && feeds.TryUpdate(id, feed with { Progress = progress }, feed));

    public ValueTask<bool> RemoveAsync(FeedId id, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        ValueTask.FromResult(feeds.TryRemove(id, out _));
}
