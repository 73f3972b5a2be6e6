using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>The texts of articles.</summary>
internal static class RevisionTable
{
    /// <summary>Stores a revision; returns its key.</summary>
    public static long Insert(Session session, long article, PreparedRevision revision)
    {
        var text = revision.Text;
        session.Execute(
            "INSERT INTO revisions (article, number, seen_at, spoken_at, title, text, posts) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            article,
            text.Revision,
            StoredTime.Write(text.SeenAt),
            StoredTime.WriteLocal(revision.SpokenAt),
            text.Title,
            text.Text,
            text.Posts.Count == 0 ? null : StoredJson.Write(text.Posts));
        return session.LastInsertedKey;
    }

    public static StoredRevision? Find(Session session, ArticleId id, long article, int number) => session.First(
        "SELECT key, spoken_at, text FROM revisions WHERE article = $1 AND number = $2",
        row => new StoredRevision(row.GetInt64(0), id, number, StoredTime.ReadLocal(row.GetString(1)), row.GetString(2)),
        article,
        number);

    /// <summary>The revisions, by key of article and number; unknown ones are left out.</summary>
    /// <param name="ids">Of the articles, by key.</param>
    public static IReadOnlyList<StoredRevision> Find(
        Session session, IEnumerable<(long Article, int Number)> wanted, IReadOnlyDictionary<long, ArticleId> ids) => session.Query(
        """
        SELECT revisions.key, article, number, spoken_at, text FROM json_each($1) AS wanted
        CROSS JOIN revisions ON article = wanted.value ->> 0 AND number = wanted.value ->> 1
        """,
        row => new StoredRevision(
            row.GetInt64(0), ids[row.GetInt64(1)], row.GetInt32(2), StoredTime.ReadLocal(row.GetString(3)), row.GetString(4)),
        StoredArray.Write(wanted.Select(revision => new[] { revision.Article, revision.Number })));

    public static ArticleText? FindText(Session session, ArticleId id, int number) => session.First(
        """
        SELECT seen_at, title, text, posts FROM revisions
        WHERE article = (SELECT key FROM articles WHERE id = $1) AND number = $2
        """,
        row => new ArticleText(
            id,
            number,
            StoredTime.Read(row.GetString(0)),
            row.GetString(1),
            row.GetString(2),
            row.IsDBNull(3) ? [] : StoredJson.Read<IReadOnlyList<LiveBlogPost>>(row.GetString(3))),
        id.Value,
        number);
}
