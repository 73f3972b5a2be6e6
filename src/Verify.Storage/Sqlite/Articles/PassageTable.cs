using Microsoft.Data.Sqlite;
using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Text;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>The passages of revisions.</summary>
internal static class PassageTable
{
    private const string Columns = "number, start, \"end\", block, post, at, reading";

    /// <summary>The columns of a passage's row after the revision's key.</summary>
    public static object?[] ToRow(Passage passage, DateTimeOffset spokenAt) =>
    [
        passage.Index,
        passage.Span.Start,
        passage.Span.End,
        passage.Block.ToString(),
        passage.Post,
        passage.At.EqualsExact(spokenAt) ? null : StoredTime.WriteLocal(passage.At),
        passage.Attribution.Voice.ToString(),
        passage.Attribution.Speaker,
        PassageReading.Write(passage),
    ];

    public static void Insert(Session session, long revision, object?[] row) => session.Execute(
        "INSERT INTO passages VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", [revision, .. row]);

    public static IReadOnlyList<Passage> ReadAll(Session session, StoredRevision revision) => session.Query(
        $"SELECT {Columns} FROM passages WHERE revision = $1 ORDER BY number", row => Read(row, revision), revision.Key);

    /// <summary>The passages numbered first to last of each revision, each once, in any order.</summary>
    public static IReadOnlyList<Passage> ReadSome(
        Session session, IEnumerable<(StoredRevision Revision, int First, int Last)> wanted)
    {
        var stretches = wanted.ToList();
        var revisions = stretches.Select(stretch => stretch.Revision).DistinctBy(revision => revision.Key).ToDictionary(revision => revision.Key);
        return session.Query(
            $"""
            SELECT DISTINCT {Columns}, revision FROM json_each($1) AS wanted
            CROSS JOIN passages ON revision = wanted.value ->> 0 AND number BETWEEN wanted.value ->> 1 AND wanted.value ->> 2
            """,
            row => Read(row, revisions[row.GetInt64(7)]),
            StoredArray.Write(stretches.Select(stretch => new[] { stretch.Revision.Key, stretch.First, stretch.Last })));
    }

    private static Passage Read(SqliteDataReader row, StoredRevision revision)
    {
        var span = new TextSpan(row.GetInt32(1), row.GetInt32(2));
        var reading = PassageReading.Read(row.IsDBNull(6) ? null : row.GetString(6));
        return new Passage(
            revision.Article,
            revision.Number,
            row.GetInt32(0),
            span,
            span.Of(revision.Text),
            Enum.Parse<BlockKind>(row.GetString(3)),
            row.GetInt32(4),
            row.IsDBNull(5) ? revision.SpokenAt : StoredTime.ReadLocal(row.GetString(5)),
            reading.Attribution,
            reading.Antecedents,
            reading.Nested,
            reading.Agencies);
    }
}
