using Microsoft.Data.Sqlite;
using Verify.Application.Feeds;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored;

namespace Verify.Storage.Sqlite.Feeds;

internal static class FeedTable
{
    private const string Select = """
        SELECT id, url, followed_at, followed_by, due_at, read_at, entity_tag, last_modified, failures_in_a_row, problem, accepted
        FROM feeds
        """;

    public static bool Insert(Session session, Feed feed) => session.Execute(
        "INSERT INTO feeds VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING",
        [feed.Id.Value, feed.Url, StoredTime.Write(feed.FollowedAt), feed.FollowedBy, .. Row(feed.Progress)]) > 0;

    public static bool Update(Session session, FeedId id, FeedProgress progress) => session.Execute(
        """
        UPDATE feeds SET due_at = $2, read_at = $3, entity_tag = $4, last_modified = $5, failures_in_a_row = $6, problem = $7, accepted = $8
        WHERE id = $1
        """,
        [id.Value, .. Row(progress)]) > 0;

    public static Feed? Find(Session session, FeedId id) => session.First($"{Select} WHERE id = $1", Read, id.Value);

    public static IReadOnlyList<Feed> List(Session session) => session.Query($"{Select} ORDER BY url", Read);

    public static IReadOnlyList<Feed> Due(Session session, DateTimeOffset now, int limit) =>
        session.Query($"{Select} WHERE due_at <= $1 ORDER BY due_at LIMIT $2", Read, StoredTime.Write(now), limit);

    public static bool Remove(Session session, FeedId id) => session.Execute("DELETE FROM feeds WHERE id = $1", id.Value) > 0;

    private static Feed Read(SqliteDataReader row) => new(
        new FeedId(row.GetString(0)),
        row.GetString(1),
        StoredTime.Read(row.GetString(2)),
        row.GetString(3),
        new FeedProgress(StoredTime.Read(row.GetString(4)))
        {
            ReadAt = row.IsDBNull(5) ? null : StoredTime.Read(row.GetString(5)),
            EntityTag = row.IsDBNull(6) ? null : row.GetString(6),
            LastModified = row.IsDBNull(7) ? null : row.GetString(7),
            FailuresInARow = row.GetInt32(8),
            Problem = row.IsDBNull(9) ? null : row.GetString(9),
            Accepted = row.GetInt64(10),
        });

    private static object?[] Row(FeedProgress progress) =>
    [
        StoredTime.Write(progress.DueAt),
        progress.ReadAt is { } read ? StoredTime.Write(read) : null,
        progress.EntityTag,
        progress.LastModified,
        progress.FailuresInARow,
        progress.Problem,
        progress.Accepted,
    ];
}
