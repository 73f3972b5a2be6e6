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
    private const string Columns = "SELECT number, start, \"end\", block, post, at, reading FROM passages ";

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

    public static IReadOnlyList<Passage> ReadAll(Session session, StoredRevision revision) =>
        session.Query(Columns + "WHERE revision = $1 ORDER BY number", row => Read(row, revision), revision.Key);

    /// <summary>The passages numbered first to last, in order.</summary>
    public static IReadOnlyList<Passage> ReadSome(Session session, StoredRevision revision, int first, int last) => session.Query(
        Columns + "WHERE revision = $1 AND number BETWEEN $2 AND $3 ORDER BY number",
        row => Read(row, revision),
        revision.Key,
        first,
        last);

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
