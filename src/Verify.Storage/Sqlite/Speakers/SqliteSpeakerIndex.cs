using Microsoft.Data.Sqlite;
using Verify.Application.Outcomes;
using Verify.Application.Speakers;
using Verify.Core.Articles;
using Verify.Storage.Stored;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Speakers;

internal sealed class SqliteSpeakerIndex(ReaderPool readers) : ISpeakerIndex
{
    /// <summary>Within an article, which has fewer passages than 2^20, the first come first.</summary>
    private const string Spoken = """
        SELECT key, article, number, passage, outlet, title, text, start, "end", published_at FROM (
            SELECT articles.key * 1048576 + 1048575 - passages.number AS key, articles.id AS article, revisions.number AS number,
                passages.number AS passage, articles.outlet AS outlet, articles.title AS title, revisions.text AS text,
                passages.start AS start, passages."end" AS "end", passages.speaker AS speaker, articles.published_at AS published_at
            FROM passages
            JOIN revisions ON revisions.key = passages.revision
            JOIN articles ON articles.key = revisions.article AND articles.revision = revisions.number
            WHERE articles.is_retracted = 0)
        """;

    public ValueTask<Page<SpokenPassage>> FindAsync(string name, string? cursor, int limit, CancellationToken cancellation)
    {
        var listing = new Listing(Spoken, "published_at", cursor, limit);
        listing.Where("speaker = {0} COLLATE NOCASE", name);
        return readers.ReadAsync(session => listing.Read(session, Read), cancellation);
    }

    private static SpokenPassage Read(SqliteDataReader row) => new(
        new ArticleId(row.GetString(1)),
        row.GetInt32(2),
        row.GetInt32(3),
        row.GetString(4),
        StoredTime.Read(row.GetString(9)),
        row.GetString(5),
        row.GetString(6)[row.GetInt32(7)..row.GetInt32(8)]);
}
