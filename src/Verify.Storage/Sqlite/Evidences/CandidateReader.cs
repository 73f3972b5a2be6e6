using System.Runtime.InteropServices;
using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>Reads found passages with what is needed to judge them.</summary>
internal sealed class CandidateReader(Session session)
{
    private const int PrecedingPassages = 3;

    private readonly Dictionary<(long Article, int Revision), StoredRevision?> revisions = [];

    public EvidenceCandidates Read(IReadOnlyList<FoundPassage> found)
    {
        var passages = new List<EvidenceCandidate>(found.Count);
        foreach (var passage in found)
        {
            if (Read(passage) is { } candidate)
            {
                passages.Add(candidate);
            }
        }

        var articles = new Dictionary<ArticleId, ArticleFacts>();
        foreach (var passage in found)
        {
            if (!articles.ContainsKey(passage.Article))
            {
                articles.Add(passage.Article, ReadFacts(passage));
            }
        }

        return new EvidenceCandidates(passages, articles);
    }

    private EvidenceCandidate? Read(FoundPassage found)
    {
        if (Revision(found) is not { } revision)
        {
            return null;
        }

        var stretch = PassageTable.ReadSome(session, revision, found.Index - PrecedingPassages, found.Index);
        if (stretch.Count == 0 || stretch[^1].Index != found.Index)
        {
            return null;
        }

        var passage = stretch[^1];
        var preceding = stretch.SkipLast(1).Where(before => before.Post == passage.Post).Select(before => before.Text).Reverse();
        return new EvidenceCandidate(passage, [.. preceding], found.Score);
    }

    private StoredRevision? Revision(FoundPassage found)
    {
        var key = (found.ArticleKey, found.Revision);
        if (!revisions.TryGetValue(key, out var revision))
        {
            revision = RevisionTable.Find(session, found.Article, found.ArticleKey, found.Revision);
            revisions.Add(key, revision);
        }

        return revision;
    }

    private ArticleFacts ReadFacts(FoundPassage found)
    {
        var log = ArticleLog.Events.Read(session, found.ArticleKey, null);
        return new ArticleFacts(ArticleState.Fold(found.Article, log.Select(recorded => recorded.Event)), ReadSignature(found.ArticleKey));
    }

    private MinHashSignature? ReadSignature(long article) => session.First(
        "SELECT signature FROM article_index WHERE article = $1",
        row => row.IsDBNull(0) ? null : new MinHashSignature(MemoryMarshal.Cast<byte, uint>((byte[])row.GetValue(0)).ToArray()),
        article);
}
