using System.Runtime.InteropServices;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Storage.Postgres.Articles;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Stored.Evidences;

namespace Verify.Storage.Postgres.Evidences;

/// <summary>Reads located passages with what is needed to judge them: four queries, however many they are.</summary>
internal static class CandidateReader
{
    public static async Task<EvidenceCandidates> ReadAsync(Session session, IReadOnlyList<LocatedPassage> located)
    {
        if (located.Count == 0)
        {
            return new EvidenceCandidates([], new Dictionary<ArticleId, ArticleFacts>());
        }

        string[] ids = [.. located.Select(passage => passage.Key.Article.Value).Distinct(StringComparer.Ordinal)];
        var revisions = await RevisionTable.ReadAsync(session, ids).ConfigureAwait(false);
        var passages = await ReadPassagesAsync(session, located, revisions).ConfigureAwait(false);
        return new EvidenceCandidates(
            [.. located.Select(passage => passages.Find(passage.Key, passage.Score)).OfType<EvidenceCandidate>()],
            await ReadFactsAsync(session, ids).ConfigureAwait(false));
    }

    private static async Task<PassagesRead> ReadPassagesAsync(
        Session session,
        IReadOnlyList<LocatedPassage> located,
        IReadOnlyDictionary<(ArticleId Article, int Revision), StoredRevision> revisions)
    {
        var wanted = located.Where(passage => revisions.ContainsKey((passage.Key.Article, passage.Key.Revision))).ToList();
        var byKey = revisions.Values.ToDictionary(revision => (revision.Article, revision.Number));
        var rows = await session.QueryAsync(
            """
            SELECT DISTINCT article, passages.revision, number, start, "end", block, post, at, reading
            FROM unnest($1::bigint[], $2::integer[], $3::integer[]) AS wanted (key, revision, number_wanted)
            JOIN passages ON article = key AND passages.revision = wanted.revision
                AND number BETWEEN number_wanted - $4 AND number_wanted
            """,
            row => PassageTable.Read(row, 2, byKey[(row.GetInt64(0), row.GetInt32(1))]),
            wanted.Select(passage => revisions[(passage.Key.Article, passage.Key.Revision)].Article).ToArray(),
            wanted.Select(passage => passage.Key.Revision).ToArray(),
            wanted.Select(passage => passage.Key.Index).ToArray(),
            PassagesRead.Preceding).ConfigureAwait(false);
        return new PassagesRead(rows);
    }

    private static async Task<IReadOnlyDictionary<ArticleId, ArticleFacts>> ReadFactsAsync(Session session, string[] ids)
    {
        var signatures = await session.QueryAsync(
            "SELECT id, signature FROM article_index JOIN articles ON key = article WHERE id = ANY($1)",
            row => (Id: row.GetString(0), Body: row.IsDBNull(1) ? null : Signature(row.GetFieldValue<byte[]>(1))),
            (object)ids).ConfigureAwait(false);
        var bodies = signatures.ToDictionary(row => row.Id, row => row.Body);
        var logs = await ArticleLog.Events.ReadAllAsync(session, ids, null).ConfigureAwait(false);
        return logs.ToDictionary(
            log => new ArticleId(log.Key),
            log => new ArticleFacts(
                ArticleState.Fold(new ArticleId(log.Key), log.Select(recorded => recorded.Event)), bodies.GetValueOrDefault(log.Key)));
    }

    private static MinHashSignature Signature(byte[] bytes) => new(MemoryMarshal.Cast<byte, uint>(bytes).ToArray());
}
