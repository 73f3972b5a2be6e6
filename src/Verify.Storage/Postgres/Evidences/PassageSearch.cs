using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Syndication;
using Verify.Storage.Postgres.Connections;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Postgres.Evidences;

/// <summary>Finds passages for a query: articles by their rarest shared terms first, then the passages within the best of them.</summary>
internal static class PassageSearch
{
    public static async Task<IReadOnlyList<LocatedPassage>> FindAsync(Session session, EvidenceQuery query)
    {
        var terms = TermSpace.Expand(query.Terms);
        var statistics = await TermTable.ReadAsync(session, terms.SelectMany(term => term.Numbers)).ConfigureAwait(false);
        var weighed = WeighedQuery.Of(terms, statistics, query.LeastShare);
        var plan = ProbePlan.For(weighed);
        using var candidates = new CandidateScores(weighed, plan);
        foreach (var probe in plan)
        {
            foreach (var article in await ArticleIndex.FindAsync(session, probe).ConfigureAwait(false))
            {
                candidates.Add(article, probe.Term.Weight);
            }
        }

        var located = await RankAsync(session, weighed, [.. candidates.Best().Select(candidate => candidate.Article)], query.PassagesPerArticle).ConfigureAwait(false);
        located.Sort(BestFirst);
        return located.Count > query.Limit ? located[..query.Limit] : located;
    }

    private static async Task<List<LocatedPassage>> RankAsync(Session session, WeighedQuery weighed, long[] articles, int perArticle)
    {
        var passages = await ArticleIndex.ReadAsync(session, articles).ConfigureAwait(false);
        var ranked = passages.ToDictionary(item => item.Key, item => PassageRanker.Rank(weighed, item.Value, perArticle));
        var ids = await session.QueryAsync(
            "SELECT key, id, version FROM articles WHERE key = ANY($1)",
            row => (Key: row.GetInt64(0), Id: new ArticleId(row.GetString(1)), Version: row.GetInt64(2)),
            ranked.Where(item => item.Value.Count > 0).Select(item => item.Key).ToArray()).ConfigureAwait(false);
        return
        [
            .. ids.SelectMany(article => ranked[article.Key].Select(passage => new LocatedPassage(
                new PassageKey(article.Id, passage.Revision, passage.Index), passage.Score, article.Version))),
        ];
    }

    private static int BestFirst(LocatedPassage a, LocatedPassage b) =>
        a.Score == b.Score ? a.Key.CompareTo(b.Key) : b.Score.CompareTo(a.Score);
}
