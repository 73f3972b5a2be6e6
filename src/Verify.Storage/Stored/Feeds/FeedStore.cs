using Verify.Application.Feeds;
using Verify.Storage.Stored.Audit;

namespace Verify.Storage.Stored.Feeds;

internal sealed class FeedStore(IDatabase database) : IFeedStore
{
    public ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation) => database.WriteAsync(
        async statements =>
        {
            var isNew = await FeedTable.InsertAsync(statements, feed).ConfigureAwait(false);
            if (isNew)
            {
                await AdministrationTable.InsertAsync(statements, feed.FollowedAt, feed.FollowedBy, "feed-followed", feed.Url).ConfigureAwait(false);
            }

            return isNew;
        },
        cancellation);

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) =>
        database.ReadAsync(statements => FeedTable.FindAsync(statements, id), cancellation);

    public async ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) =>
        await database.ReadAsync(FeedTable.ListAsync, cancellation).ConfigureAwait(false);

    public ValueTask<Feed?> TakeDueAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        database.WriteAsync(statements => FeedTable.TakeAsync(statements, database.SkipLocked, now, until), cancellation);

    public ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation) =>
        database.WriteAsync(statements => FeedTable.UpdateAsync(statements, id, progress), cancellation);

    public ValueTask<bool> RemoveAsync(FeedId id, string actor, DateTimeOffset at, CancellationToken cancellation) => database.WriteAsync(
        async statements =>
        {
            if (await FeedTable.FindAsync(statements, id).ConfigureAwait(false) is not { } feed)
            {
                return false;
            }

            await AdministrationTable.InsertAsync(statements, at, actor, "feed-left", feed.Url).ConfigureAwait(false);
            return await FeedTable.RemoveAsync(statements, id).ConfigureAwait(false);
        },
        cancellation);

    public ValueTask<DateTimeOffset> TakeTurnAsync(string host, DateTimeOffset now, TimeSpan delay, CancellationToken cancellation) =>
        database.WriteAsync(statements => HostTurnTable.TakeAsync(statements, host, now, delay), cancellation);
}
