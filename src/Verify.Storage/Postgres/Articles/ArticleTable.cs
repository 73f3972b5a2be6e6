using System.Data.Common;
using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Storage.Postgres.Connections;

namespace Verify.Storage.Postgres.Articles;

/// <summary>Articles as lists show them.</summary>
internal static class ArticleTable
{
    public const string Columns =
        "key, id, version, url, outlet, outlet_name, title, published_at, language, kind, revision, is_retracted";

    /// <summary>The statement that stores the article if its version is still the expected one; it answers with the key.</summary>
    public static (string Sql, object?[] Arguments) Write(ArticleSummary article, long expectedVersion) => expectedVersion == 0
        ? ("""
            INSERT INTO articles (id, version, url, outlet, outlet_name, title, published_at, language, kind, revision, is_retracted)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING key
            """,
            Row(article))
        : ("""
            UPDATE articles SET version = $2, url = $3, outlet = $4, outlet_name = $5, title = $6, published_at = $7, language = $8,
                kind = $9, revision = $10, is_retracted = $11
            WHERE id = $1 AND version = $12 RETURNING key
            """,
            [.. Row(article), expectedVersion]);

    /// <summary>Those of the ids that are stored.</summary>
    public static Task<List<string>> FindAsync(Session session, string[] ids) =>
        session.QueryAsync("SELECT id FROM articles WHERE id = ANY($1)", row => row.GetString(0), (object)ids);

    public static ArticleSummary Read(DbDataReader row) => new(
        new ArticleId(row.GetString(1)),
        row.GetInt64(2),
        row.IsDBNull(3) ? null : row.GetString(3),
        row.GetString(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.GetString(6),
        row.GetFieldValue<DateTimeOffset>(7),
        row.GetString(8),
        Enum.Parse<ArticleKind>(row.GetString(9)),
        row.GetInt32(10),
        row.GetBoolean(11));

    private static object?[] Row(ArticleSummary article) =>
    [
        article.Id.Value,
        article.Version,
        article.Url,
        article.Outlet,
        article.OutletName,
        article.Title,
        article.PublishedAt,
        article.Language,
        article.Kind.ToString(),
        article.Revision,
        article.IsRetracted,
    ];
}
