using Verify.Application.Evidences;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Articles;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>Finds passages for a query: articles by their rarest shared terms first, then the passages within the best of them.</summary>
internal static class PassageSearch
{
    private const int ArticlesAtOnce = 32;

    public static IReadOnlyList<FoundPassage> Find(
        Session session, EvidenceQuery query, ITermStatistics statistics, PostingCache postings)
    {
        var weighed = WeighedQuery.Of(TermSpace.Expand(query.Terms), statistics, query.LeastShare);
        var plan = ProbePlan.For(weighed);
        using var candidates = new CandidateScores(weighed, plan);
        foreach (var probe in plan)
        {
            foreach (var article in PostingProbe.Find(postings, probe))
            {
                candidates.Add(article, probe.Term.Weight);
            }
        }

        var found = new List<FoundPassage>();
        var best = new BestScores(query.Limit);
        foreach (var articles in candidates.Best().Chunk(ArticlesAtOnce))
        {
            if (articles[0].Most < best.Least)
            {
                break;
            }

            foreach (var (article, id, passages) in ArticleIndex.Read(session, articles.Select(candidate => candidate.Article)))
            {
                var ranked = PassageRanker.Rank(weighed, passages, query.PassagesPerArticle);
                found.AddRange(ranked.Select(passage => new FoundPassage(article, new(id, passage.Revision, passage.Index), passage.Score)));
                best.Add(ranked);
            }
        }

        found.Sort(BestFirst);
        return found.Count > query.Limit ? found[..query.Limit] : found;
    }

    private static int BestFirst(FoundPassage a, FoundPassage b) =>
        a.Score == b.Score ? a.Key.CompareTo(b.Key) : b.Score.CompareTo(a.Score);
}
