using Verify.Core.Claims;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Connections;

namespace Verify.Storage.Sqlite.Evidences;

/// <summary>Finds the claims that an article may touch: those whose own search would find a passage of it worth judging.</summary>
internal static class ClaimSearch
{
    public static IReadOnlyList<ClaimId> Find(Session session, long article, ITermStatistics statistics)
    {
        var passages = ArticleIndex.Read(session, article);
        var terms = passages.SelectMany(passage => passage.Terms.ToArray()).Distinct().ToArray();
        var sharing = new HashSet<(long Claim, int Part)>();
        foreach (var term in terms)
        {
            sharing.UnionWith(ClaimTermTable.Find(session, term));
        }

        var touched = new HashSet<long>();
        foreach (var (claim, part) in sharing)
        {
            if (touched.Contains(claim))
            {
                continue;
            }

            var query = WeighedQuery.Of(ClaimTermTable.ReadPart(session, claim, part), statistics);
            if (query.CanReach(query.Shared(terms)) && PassageRanker.Finds(query, passages))
            {
                touched.Add(claim);
            }
        }

        return [.. touched.Select(claim => ClaimTermTable.ReadId(session, claim)).OrderBy(id => id.Value, StringComparer.Ordinal)];
    }
}
