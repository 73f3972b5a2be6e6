using System.Data.Common;
using Verify.Application.Feeds;

namespace Verify.Storage.Stored.Feeds;

internal static class FeedTable
{
    private const string Columns =
        "id, url, followed_at, followed_by, due_at, read_at, entity_tag, last_modified, failures_in_a_row, problem, accepted";

    public static async Task<bool> InsertAsync(IStatements statements, Feed feed) => await statements.ExecuteAsync(
        $"INSERT INTO feeds ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING",
        [feed.Id.Value, feed.Url, feed.FollowedAt, feed.FollowedBy, .. Row(feed.Progress)]).ConfigureAwait(false) > 0;

    /// <summary>Replaces the progress and gives the feed back to whoever takes it next.</summary>
    public static async Task<bool> UpdateAsync(IStatements statements, FeedId id, FeedProgress progress) => await statements.ExecuteAsync(
        """
        UPDATE feeds SET due_at = $2, read_at = $3, entity_tag = $4, last_modified = $5, failures_in_a_row = $6, problem = $7, accepted = $8,
            taken_until = NULL
        WHERE id = $1
        """,
        [id.Value, .. Row(progress)]).ConfigureAwait(false) > 0;

    public static Task<Feed?> FindAsync(IStatements statements, FeedId id) =>
        statements.FirstAsync($"SELECT {Columns} FROM feeds WHERE id = $1", Read, id.Value);

    public static Task<List<Feed>> ListAsync(IStatements statements) => statements.QueryAsync($"SELECT {Columns} FROM feeds ORDER BY url", Read);

    public static Task<Feed?> TakeAsync(IStatements statements, string skipLocked, DateTimeOffset now, DateTimeOffset until) =>
        statements.FirstAsync(
            $"""
            UPDATE feeds SET taken_until = $2
            WHERE id = (
                SELECT id FROM feeds WHERE due_at <= $1 AND (taken_until IS NULL OR taken_until <= $1) ORDER BY due_at LIMIT 1 {skipLocked})
            RETURNING {Columns}
            """,
            Read,
            now,
            until);

    public static async Task<bool> RemoveAsync(IStatements statements, FeedId id) =>
        await statements.ExecuteAsync("DELETE FROM feeds WHERE id = $1", id.Value).ConfigureAwait(false) > 0;

    private static Feed Read(DbDataReader row) => new(
        new FeedId(row.GetString(0)),
        row.GetString(1),
        row.Time(2),
        row.GetString(3),
        new FeedProgress(row.Time(4))
        {
            ReadAt = row.TimeOrNull(5),
            EntityTag = row.TextOrNull(6),
            LastModified = row.TextOrNull(7),
            FailuresInARow = row.GetInt32(8),
            Problem = row.TextOrNull(9),
            Accepted = row.GetInt64(10),
        });

    private static object?[] Row(FeedProgress progress) =>
    [
        progress.DueAt,
        progress.ReadAt,
        progress.EntityTag,
        progress.LastModified,
        progress.FailuresInARow,
        progress.Problem,
        progress.Accepted,
    ];
}
