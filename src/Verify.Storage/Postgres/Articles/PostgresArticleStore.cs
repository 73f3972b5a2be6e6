using Verify.Application.Articles;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Postgres.Evidences;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Articles;

internal sealed class PostgresArticleStore(Database database, TermFolder folder) : IArticleStore
{
    public async ValueTask<IReadOnlyList<AppendResult>> AppendAsync(
        IReadOnlyList<ArticleAppend> appends, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(appends);
        var results = await database.WriteAsync(session => ArticleWriter.WriteAsync(session, appends), cancellation).ConfigureAwait(false);
        await folder.CountAsync(appends.Count).ConfigureAwait(false);
        return results;
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ArticleEvent>>> LoadAsync(ArticleId id, CancellationToken cancellation) =>
        database.ReadAsync(session => ArticleLog.Events.ReadAsync(session, id.Value, null), cancellation);

    public ValueTask<IReadOnlySet<ArticleId>> FindExistingAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlySet<ArticleId>>(
            async session =>
            {
                var found = await ArticleTable.FindAsync(session, [.. ids.Select(id => id.Value)]).ConfigureAwait(false);
                return found.Select(id => new ArticleId(id)).ToHashSet();
            },
            cancellation);

    public ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        database.ReadAsync(session => RevisionTable.FindTextAsync(session, id, revision), cancellation);

    public ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        database.ReadAsync(session => PassageTable.ReadAllAsync(session, id, revision), cancellation);

    public ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var listing = new Listing($"SELECT {ArticleTable.Columns}, published_at FROM articles", "published_at", query.Cursor, query.Limit);
        listing.Where("outlet = {0}", query.Outlet);
        listing.Where("published_at >= {0}", query.PublishedSince);
        listing.Where("words @@ plainto_tsquery('english', {0})", string.IsNullOrWhiteSpace(query.Text) ? null : query.Text);
        return database.ReadAsync(session => listing.ReadAsync(session, ArticleTable.Read), cancellation);
    }
}
