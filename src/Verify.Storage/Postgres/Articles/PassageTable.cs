using System.Data.Common;
using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Text;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Articles;

/// <summary>The passages of revisions.</summary>
internal static class PassageTable
{
    private const string Target =
        "passages (article, revision, number, start, \"end\", block, post, at, voice, speaker, reading)";

    /// <summary>A passage's place and reading as columns, without the article's key.</summary>
    public static object?[] ToRow(Passage passage, DateTimeOffset spokenAt) =>
    [
        passage.Revision,
        passage.Index,
        passage.Span.Start,
        passage.Span.End,
        passage.Block.ToString(),
        passage.Post,
        passage.At.EqualsExact(spokenAt) ? null : StoredTime.WriteLocal(passage.At),
        passage.Attribution.Voice.ToString(),
        passage.Attribution.Speaker?.Replace('\0', '\uFFFD'),
        PassageReading.Write(passage),
    ];

    public static Task CopyAsync(Session session, IEnumerable<object?[]> rows) => session.CopyAsync(Target, rows);

    public static async Task<IReadOnlyList<Passage>> ReadAllAsync(Session session, ArticleId article, int revision)
    {
        var found = await RevisionTable.ReadAsync(session, [article.Value]).ConfigureAwait(false);
        if (!found.TryGetValue((article, revision), out var stored))
        {
            return [];
        }

        return await session.QueryAsync(
            "SELECT number, start, \"end\", block, post, at, reading FROM passages WHERE article = $1 AND revision = $2 ORDER BY number",
            row => Read(row, 0, stored),
            stored.Article,
            revision).ConfigureAwait(false);
    }

    /// <summary>A passage from a row whose columns from <paramref name="first"/> are number to reading.</summary>
    public static Passage Read(DbDataReader row, int first, StoredRevision revision)
    {
        var span = new TextSpan(row.GetInt32(first + 1), row.GetInt32(first + 2));
        var reading = PassageReading.Read(row.IsDBNull(first + 6) ? null : row.GetString(first + 6));
        return new Passage(
            revision.Id,
            revision.Number,
            row.GetInt32(first),
            span,
            span.Of(revision.Text),
            Enum.Parse<BlockKind>(row.GetString(first + 3)),
            row.GetInt32(first + 4),
            row.IsDBNull(first + 5) ? revision.SpokenAt : StoredTime.ReadLocal(row.GetString(first + 5)),
            reading.Attribution,
            reading.Antecedents,
            reading.Nested,
            reading.Agencies);
    }
}
