using Verify.Application.Feeds;
using Verify.Storage.Sqlite.Audit;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Feeds;

internal sealed class SqliteFeedStore(GroupCommitWriter writer, ReaderPool readers) : IFeedStore
{
    public ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation) =>
        WriteAsync(
            session =>
            {
                var isNew = FeedTable.Insert(session, feed);
                if (isNew)
                {
                    AdministrationTable.Insert(session, feed.FollowedAt, feed.FollowedBy, "feed-followed", feed.Url);
                }

                return isNew;
            },
            cancellation);

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) =>
        readers.ReadAsync(session => FeedTable.Find(session, id), cancellation);

    public ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) => readers.ReadAsync(FeedTable.List, cancellation);

    public ValueTask<IReadOnlyList<Feed>> ReadDueAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        readers.ReadAsync(session => FeedTable.Due(session, now, limit), cancellation);

    public ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation) =>
        WriteAsync(session => FeedTable.Update(session, id, progress), cancellation);

    public ValueTask<bool> RemoveAsync(FeedId id, string actor, DateTimeOffset at, CancellationToken cancellation) => WriteAsync(
        session =>
        {
            if (FeedTable.Find(session, id) is not { } feed)
            {
                return false;
            }

            AdministrationTable.Insert(session, at, actor, "feed-left", feed.Url);
            return FeedTable.Remove(session, id);
        },
        cancellation);

    private ValueTask<bool> WriteAsync(Func<Session, bool> work, CancellationToken cancellation) =>
        writer.WriteAsync(work, _ => { }, cancellation);
}
