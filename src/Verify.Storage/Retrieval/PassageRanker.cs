namespace Verify.Storage.Retrieval;

/// <summary>Scores the passages of one article for a query.</summary>
internal static class PassageRanker
{
    private const int ContextPassages = 3;

    /// <summary>The passages worth judging, best first, at most <paramref name="limit"/>.</summary>
    public static IReadOnlyList<RankedPassage> Rank(WeighedQuery query, IReadOnlyList<PassageTerms> passages, int limit)
    {
        var shared = new SharedTerms[passages.Count];
        for (var i = 0; i < shared.Length; i++)
        {
            shared[i] = query.Shared(passages[i].Terms.Span);
        }

        var ranked = new List<RankedPassage>();
        for (var i = 0; i < shared.Length; i++)
        {
            var score = query.Score(shared[i], Context(passages, shared, i));
            if (score > 0)
            {
                ranked.Add(new RankedPassage(passages[i].Revision, passages[i].Index, score));
            }
        }

        ranked.Sort(BestFirst);
        return ranked.Count > limit ? ranked[..limit] : ranked;
    }

    /// <summary>Whether the query has a passage worth judging here.</summary>
    public static bool Finds(WeighedQuery query, IReadOnlyList<PassageTerms> passages) => Rank(query, passages, 1).Count > 0;

    private static SharedTerms Context(IReadOnlyList<PassageTerms> passages, SharedTerms[] shared, int place)
    {
        var context = default(SharedTerms);
        for (var i = place - 1; i >= 0 && passages[i].Revision == passages[place].Revision; i--)
        {
            if (passages[place].Index - passages[i].Index > ContextPassages)
            {
                break;
            }

            context |= shared[i];
        }

        return context;
    }

    private static int BestFirst(RankedPassage a, RankedPassage b)
    {
        var order = b.Score.CompareTo(a.Score);
        order = order != 0 ? order : b.Revision.CompareTo(a.Revision);
        return order != 0 ? order : a.Index.CompareTo(b.Index);
    }
}
