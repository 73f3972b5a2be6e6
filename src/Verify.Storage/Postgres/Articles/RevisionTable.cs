using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Articles;

/// <summary>The texts of articles.</summary>
internal static class RevisionTable
{
    public static (string Sql, object?[] Arguments) Insert(long article, ArticleText text, DateTimeOffset spokenAt) => (
        "INSERT INTO revisions (article, number, seen_at, spoken_at, title, text, posts) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        [
            article,
            text.Revision,
            text.SeenAt,
            StoredTime.WriteLocal(spokenAt),
            text.Title,
            text.Text,
            text.Posts.Count == 0 ? null : StoredJson.Write(text.Posts),
        ]);

    /// <summary>The revisions of articles.</summary>
    public static async Task<IReadOnlyDictionary<(ArticleId Article, int Revision), StoredRevision>> ReadAsync(Session session, string[] ids)
    {
        var rows = await session.QueryAsync(
            "SELECT key, id, number, spoken_at, text FROM revisions JOIN articles ON key = article WHERE id = ANY($1)",
            row => new StoredRevision(
                row.GetInt64(0), new ArticleId(row.GetString(1)), row.GetInt32(2), StoredTime.ReadLocal(row.GetString(3)), row.GetString(4)),
            (object)ids).ConfigureAwait(false);
        return rows.ToDictionary(row => (row.Id, row.Number));
    }

    public static Task<ArticleText?> FindTextAsync(Session session, ArticleId id, int number) => session.FirstAsync(
        """
        SELECT seen_at, revisions.title, text, posts FROM revisions JOIN articles ON key = article WHERE id = $1 AND number = $2
        """,
        row => new ArticleText(
            id,
            number,
            row.GetFieldValue<DateTimeOffset>(0),
            row.GetString(1),
            row.GetString(2),
            row.IsDBNull(3) ? [] : StoredJson.Read<IReadOnlyList<LiveBlogPost>>(row.GetString(3))),
        id.Value,
        number);
}
