using Verify.Application.Feeds;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Feeds;

internal sealed class SqliteFeedStore(GroupCommitWriter writer, ReaderPool readers) : IFeedStore
{
    public ValueTask<bool> AddAsync(Feed feed, CancellationToken cancellation) =>
        WriteAsync(session => FeedTable.Insert(session, feed), cancellation);

    public ValueTask<Feed?> FindAsync(FeedId id, CancellationToken cancellation) =>
        readers.ReadAsync(session => FeedTable.Find(session, id), cancellation);

    public ValueTask<IReadOnlyList<Feed>> ListAsync(CancellationToken cancellation) => readers.ReadAsync(FeedTable.List, cancellation);

    public ValueTask<IReadOnlyList<Feed>> ReadDueAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        readers.ReadAsync(session => FeedTable.Due(session, now, limit), cancellation);

    public ValueTask<bool> SaveAsync(FeedId id, FeedProgress progress, CancellationToken cancellation) =>
        WriteAsync(session => FeedTable.Update(session, id, progress), cancellation);

    public ValueTask<bool> RemoveAsync(FeedId id, CancellationToken cancellation) =>
        WriteAsync(session => FeedTable.Remove(session, id), cancellation);

    private ValueTask<bool> WriteAsync(Func<Session, bool> work, CancellationToken cancellation) =>
        writer.WriteAsync(work, _ => { }, cancellation);
}
