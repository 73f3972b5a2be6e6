using System.Runtime.InteropServices;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Stored.Evidences;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>Reads found passages with what is needed to judge them: four queries, however many they are.</summary>
internal static class CandidateReader
{
    public static EvidenceCandidates Read(Session session, IReadOnlyList<FoundPassage> found)
    {
        var ids = found.DistinctBy(passage => passage.ArticleKey).ToDictionary(passage => passage.ArticleKey, passage => passage.Key.Article);
        var passages = ReadPassages(session, found, ids);
        return new EvidenceCandidates(
            [.. found.Select(passage => passages.Find(passage.Key, passage.Score)).OfType<EvidenceCandidate>()], ReadFacts(session, ids));
    }

    private static PassagesRead ReadPassages(
        Session session, IReadOnlyList<FoundPassage> found, IReadOnlyDictionary<long, ArticleId> ids)
    {
        var revisions = RevisionTable.Find(session, found.Select(passage => (passage.ArticleKey, passage.Key.Revision)).Distinct(), ids)
            .ToDictionary(revision => (revision.Article, revision.Number));
        var wanted = found
            .Where(passage => revisions.ContainsKey((passage.Key.Article, passage.Key.Revision)))
            .Select(passage => (revisions[(passage.Key.Article, passage.Key.Revision)], passage.Key.Index - PassagesRead.Preceding, passage.Key.Index));
        return new PassagesRead(PassageTable.ReadSome(session, wanted));
    }

    private static Dictionary<ArticleId, ArticleFacts> ReadFacts(Session session, Dictionary<long, ArticleId> ids)
    {
        var signatures = session.Query(
            "SELECT article, signature FROM article_index WHERE article IN (SELECT value FROM json_each($1))",
            row => (Article: row.GetInt64(0), Body: row.IsDBNull(1) ? null : Signature((byte[])row.GetValue(1))),
            StoredArray.Write(ids.Keys));
        var bodies = signatures.ToDictionary(row => row.Article, row => row.Body);
        return ArticleLog.Events.ReadAll(session, ids.Keys).ToDictionary(
            log => ids[log.Key],
            log => new ArticleFacts(
                ArticleState.Fold(ids[log.Key], log.Select(recorded => recorded.Event)), bodies.GetValueOrDefault(log.Key)));
    }

    private static MinHashSignature Signature(byte[] bytes) => new(MemoryMarshal.Cast<byte, uint>(bytes).ToArray());
}
