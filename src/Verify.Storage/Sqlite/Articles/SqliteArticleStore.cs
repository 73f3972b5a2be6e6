using Verify.Application.Articles;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Sqlite.Evidences;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Articles;

internal sealed class SqliteArticleStore(
    GroupCommitWriter writer, ReaderPool readers, SqliteDatabase database, TermFrequencies frequencies, PostingCache postings) : IArticleStore
{
    public async ValueTask<IReadOnlyList<AppendResult>> AppendAsync(
        IReadOnlyList<ArticleAppend> appends, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(appends);
        var prepared = appends.Select(PreparedArticle.Of).ToList();
        var added = new NewPostings();
        try
        {
            var (results, _) = await writer.WriteAsync(
                session =>
                {
                    var changes = new FrequencyChanges();
                    var results = prepared.ConvertAll(article => ArticleWriter.Write(session, article, changes, added));
                    TermFrequencies.Save(session, changes);
                    postings.Announce(added);
                    return (Results: results, Changes: changes);
                },
                written => frequencies.Apply(written.Changes),
                cancellation).ConfigureAwait(false);
            return results;
        }
        finally
        {
            postings.Settle(added);
        }
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ArticleEvent>>> LoadAsync(ArticleId id, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<RecordedEvent<ArticleEvent>>>(
            session => ArticleTable.Find(session, id) is var (key, _) ? ArticleLog.Events.Read(session, key, null) : [], cancellation);

    public ValueTask<IReadOnlySet<ArticleId>> FindExistingAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlySet<ArticleId>>(
            session => ids.Where(id => ArticleTable.Find(session, id) is not null).ToHashSet(), cancellation);

    public ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        readers.ReadAsync(session => RevisionTable.FindText(session, id, revision), cancellation);

    public ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        readers.ReadAsync<IReadOnlyList<Passage>>(
            session => ArticleTable.Find(session, id) is var (key, _) && RevisionTable.Find(session, id, key, revision) is { } found
                ? PassageTable.ReadAll(session, found)
                : [],
            cancellation);

    public ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var listing = new Listing($"SELECT {ArticleTable.Columns}, published_at FROM articles", "published_at", query.Cursor, query.Limit);
        listing.Where("outlet = {0}", query.Outlet);
        listing.Where("published_at >= {0}", query.PublishedSince);
        listing.Where("key IN (SELECT rowid FROM article_titles WHERE article_titles MATCH {0})", SearchWords.Match(query.Text));
        return database.ReadAsync(statements => listing.ReadAsync(statements, ArticleTable.Read), cancellation);
    }
}
