using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Events;
using Verify.Storage.Postgres.Changes;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Postgres.Evidences;
using Verify.Storage.Stored;

namespace Verify.Storage.Postgres.Articles;

/// <summary>Writes appends to articles' logs with all that follows from them, inside the caller's transaction.</summary>
internal static class ArticleWriter
{
    /// <summary>One result an append, in order.</summary>
    public static async Task<IReadOnlyList<AppendResult>> WriteAsync(Session session, IReadOnlyList<ArticleAppend> appends)
    {
        var kept = await StoreAsync(session, appends).ConfigureAwait(false);
        var revised = kept.Where(item => item.Append.Revision is not null).ToList();
        await PassageTable.CopyAsync(session, revised.SelectMany(Passages)).ConfigureAwait(false);
        await ArticleIndex.AddAsync(
            session, [.. revised.Select(item => (item.Key, item.Append.Revision!, item.Append.Batch.ExpectedVersion == 0))]).ConfigureAwait(false);
        await session.BatchAsync(
        [
            .. kept.SelectMany(item => ArticleLog.Events.Insert(item.Key, EventRows.Of(item.Append.Batch))),
            .. revised.Select(item => RevisionTable.Insert(item.Key, item.Append.Revision!.Text, item.Append.Summary.PublishedAt)),
            .. kept.Count == 0
                ? []
                : ChangeTable.Insert(
                    kept[0].Append.Batch.At,
                    ChangeKind.Article,
                    kept.OrderBy(item => item.Place).Select(item => (item.Append.Id.Value, item.Append.Batch.NewVersion))),
        ]).ConfigureAwait(false);

        var results = Enumerable.Repeat(AppendResult.VersionConflict, appends.Count).ToArray();
        foreach (var (place, _, _) in kept)
        {
            results[place] = AppendResult.Appended;
        }

        return results;
    }

    /// <summary>The appends whose version holds. In the order of ids, so that two writers never wait for each other.</summary>
    private static async Task<List<(int Place, long Key, ArticleAppend Append)>> StoreAsync(
        Session session, IReadOnlyList<ArticleAppend> appends)
    {
        var ordered = appends.Index().OrderBy(item => item.Item.Id.Value, StringComparer.Ordinal).ToList();
        var keys = await session.BatchAsync(
            ordered.Select(item => ArticleTable.Write(item.Item.Summary, item.Item.Batch.ExpectedVersion))).ConfigureAwait(false);
        return
        [
            .. ordered.Zip(keys)
                .Where(item => item.Second is long)
                .Select(item => (item.First.Index, (long)item.Second!, item.First.Item)),
        ];
    }

    private static IEnumerable<object?[]> Passages((int Place, long Key, ArticleAppend Append) item) =>
        item.Append.Revision!.Passages.Select(
            indexed => (object?[])[item.Key, .. PassageTable.ToRow(indexed.Passage, item.Append.Summary.PublishedAt)]);
}
