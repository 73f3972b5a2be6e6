using System.Data.Common;
using Verify.Application.Outcomes;
using Verify.Application.Speakers;
using Verify.Core.Articles;

namespace Verify.Storage.Stored.Speakers;

/// <param name="ofRevision">The condition that a row of "passages" is of one of "revisions".</param>
/// <param name="isNamed">The condition that the column "speaker" is a name, {0}, in whatever letter case.</param>
internal sealed class SpeakerIndex(IDatabase database, string ofRevision, string isNamed) : ISpeakerIndex
{
    /// <summary>Within an article, which has fewer passages than 2^20, the first come first.</summary>
    private readonly string spoken = $"""
        SELECT key, article, number, passage, outlet, title, text, start, "end", published_at FROM (
            SELECT articles.key * 1048576 + 1048575 - passages.number AS key, articles.id AS article, revisions.number AS number,
                passages.number AS passage, articles.outlet AS outlet, articles.title AS title, revisions.text AS text,
                passages.start AS start, passages."end" AS "end", passages.speaker AS speaker, articles.published_at AS published_at
            FROM passages
            JOIN revisions ON {ofRevision}
            JOIN articles ON articles.key = revisions.article AND articles.revision = revisions.number
            WHERE NOT articles.is_retracted) AS spoken
        """;

    public ValueTask<Page<SpokenPassage>> FindAsync(string name, string? cursor, int limit, CancellationToken cancellation)
    {
        var listing = new Listing(spoken, "published_at", cursor, limit);
        listing.Where(isNamed, name);
        return database.ReadAsync(statements => listing.ReadAsync(statements, Read), cancellation);
    }

    private static SpokenPassage Read(DbDataReader row) => new(
        new ArticleId(row.GetString(1)),
        row.GetInt32(2),
        row.GetInt32(3),
        row.GetString(4),
        row.Time(9),
        row.GetString(5),
        row.GetString(6)[row.GetInt32(7)..row.GetInt32(8)]);
}
