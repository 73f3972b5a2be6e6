using System.Collections.Concurrent;
using Verify.Application.Feeds;

namespace Verify.Testing;

/// <summary>Followed feeds in memory.</summary>
public sealed class MemoryFeedStore : IFeedStore
{
    private readonly ConcurrentDictionary<FeedId, Feed> feeds = [];
    private readonly Lock taking = new();
    private readonly Dictionary<string, DateTimeOffset> free = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<FeedId, DateTimeOffset> taken = [];

    public ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation) => ValueTask.FromResult(feeds.TryAdd(feed.Id, feed));

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) => ValueTask.FromResult(feeds.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<Feed>>([.. feeds.Values.OrderBy(feed => feed.Url, StringComparer.Ordinal)]);

    public ValueTask<Feed?> TakeDueAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        lock (taking)
        {
            var due = feeds.Values.Where(feed => feed.Progress.DueAt <= now && taken.GetValueOrDefault(feed.Id) <= now).MinBy(feed => feed.Progress.DueAt);
            if (due is not null)
            {
                taken[due.Id] = until;
            }

            return ValueTask.FromResult(due);
        }
    }

    public ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation)
    {
        lock (taking)
        {
            taken.TryRemove(id, out _);
            return ValueTask.FromResult(feeds.TryGetValue(id, out var feed) && feeds.TryUpdate(id, feed with { Progress = progress }, feed));
        }
    }

    public ValueTask<DateTimeOffset> TakeTurnAsync(string host, DateTimeOffset now, TimeSpan delay, CancellationToken cancellation)
    {
        lock (taking)
        {
            var turn = free.TryGetValue(host, out var next) && next > now ? next : now;
            free[host] = turn + delay;
            return ValueTask.FromResult(turn);
        }
    }

    public ValueTask<bool> RemoveAsync(FeedId id, string actor, DateTimeOffset at, CancellationToken cancellation) =>
        ValueTask.FromResult(feeds.TryRemove(id, out _));
}
