using System.Runtime.InteropServices;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>Reads found passages with what is needed to judge them: four queries, however many they are.</summary>
internal static class CandidateReader
{
    private const int PrecedingPassages = 3;

    public static EvidenceCandidates Read(Session session, IReadOnlyList<FoundPassage> found)
    {
        var revisions = RevisionTable.Find(
            session, found.Select(passage => (passage.ArticleKey, passage.Revision)).Distinct(), Ids(found));
        var passages = ReadPassages(session, found, revisions);
        var candidates = new List<EvidenceCandidate>(found.Count);
        foreach (var item in found)
        {
            if (passages.TryGetValue((item.Article, item.Revision, item.Index), out var passage))
            {
                candidates.Add(new EvidenceCandidate(passage, Preceding(passage, passages), item.Score));
            }
        }

        return new EvidenceCandidates(candidates, ReadFacts(session, Ids(found)));
    }

    private static Dictionary<long, ArticleId> Ids(IReadOnlyList<FoundPassage> found) =>
        found.DistinctBy(passage => passage.ArticleKey).ToDictionary(passage => passage.ArticleKey, passage => passage.Article);

    private static Dictionary<(ArticleId Article, int Revision, int Index), Passage> ReadPassages(
        Session session, IReadOnlyList<FoundPassage> found, IReadOnlyList<StoredRevision> revisions)
    {
        var known = revisions.ToDictionary(revision => (revision.Article, revision.Number));
        var wanted = found
            .Where(passage => known.ContainsKey((passage.Article, passage.Revision)))
            .Select(passage => (known[(passage.Article, passage.Revision)], passage.Index - PrecedingPassages, passage.Index));
        return PassageTable.ReadSome(session, wanted).ToDictionary(passage => (passage.Article, passage.Revision, passage.Index));
    }

    private static string[] Preceding(
        Passage passage, Dictionary<(ArticleId Article, int Revision, int Index), Passage> passages) =>
    [
        .. Enumerable.Range(1, PrecedingPassages)
            .Select(back => passages.GetValueOrDefault((passage.Article, passage.Revision, passage.Index - back)))
            .OfType<Passage>()
            .Where(before => before.Post == passage.Post)
            .Select(before => before.Text),
    ];

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
