using System.Data.Common;
using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>Articles as lists show them.</summary>
internal static class ArticleTable
{
    public const string Columns =
        "key, id, version, url, outlet, outlet_name, title, published_at, language, kind, revision, is_retracted";

    public static (long Key, long Version)? Find(Session session, ArticleId id) => session.First<(long, long)?>(
        "SELECT key, version FROM articles WHERE id = $1", row => (row.GetInt64(0), row.GetInt64(1)), id.Value);

    public static ArticleId ReadId(Session session, long key) =>
        new(session.First("SELECT id FROM articles WHERE key = $1", row => row.GetString(0), key)!);

    /// <summary>Stores a new article; returns its key.</summary>
    public static long Insert(Session session, ArticleSummary article)
    {
        session.Execute(
            $"INSERT INTO articles ({Columns}) VALUES (NULL, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            [article.Id.Value, .. Row(article)]);
        var key = session.LastInsertedKey;
        session.Execute("INSERT INTO article_titles (rowid, title) VALUES ($1, $2)", key, article.Title);
        return key;
    }

    public static void Replace(Session session, long key, ArticleSummary article)
    {
        var title = session.First("SELECT title FROM articles WHERE key = $1", row => row.GetString(0), key);
        if (title != article.Title)
        {
            session.Execute("INSERT INTO article_titles (article_titles, rowid, title) VALUES ('delete', $1, $2)", key, title);
            session.Execute("INSERT INTO article_titles (rowid, title) VALUES ($1, $2)", key, article.Title);
        }

        session.Execute(
            """
            UPDATE articles SET version = $2, url = $3, outlet = $4, outlet_name = $5, title = $6, published_at = $7, language = $8,
                kind = $9, revision = $10, is_retracted = $11
            WHERE key = $1
            """,
            [key, .. Row(article)]);
    }

    public static ArticleSummary Read(DbDataReader row) => new(
        new ArticleId(row.GetString(1)),
        row.GetInt64(2),
        row.IsDBNull(3) ? null : row.GetString(3),
        row.GetString(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.GetString(6),
        StoredTime.Read(row.GetString(7)),
        row.GetString(8),
        Enum.Parse<ArticleKind>(row.GetString(9)),
        row.GetInt32(10),
        row.GetBoolean(11));

    private static object?[] Row(ArticleSummary article) =>
    [
        article.Version,
        article.Url,
        article.Outlet,
        article.OutletName,
        article.Title,
        StoredTime.Write(article.PublishedAt),
        article.Language,
        article.Kind.ToString(),
        article.Revision,
        article.IsRetracted,
    ];
}
