using Verify.Application.Evidences;

namespace Verify.Storage.Retrieval;

/// <summary>
/// Chooses what to look up for a query, so that its cost stays bounded however large the store: rare terms are read
/// whole while a budget of postings lasts, common ones only among the articles that the rarest term found. A search for
/// copies of a text reads its rarest terms, as many as no copy can lack altogether.
/// </summary>
internal static class ProbePlan
{
    /// <summary>The most postings that one query reads whole.</summary>
    public const int Postings = 20_000;

    private const int MostConjunctions = 3;

    /// <summary>The most postings that a search for copies reads; a copy that was cut down may be missed for them where all words are common.</summary>
    private const int CopyPostings = 6_000;

    /// <summary>With fewer postings in all, a search for copies is not worth narrowing.</summary>
    private const int ManyPostings = 2_000;

    public static IReadOnlyList<Probe> For(WeighedQuery query)
    {
        var probes = new List<Probe>();
        if (query.Terms.Count == 0)
        {
            return probes;
        }

        if (IsForCopies(query))
        {
            return Unavoidable(query);
        }

        var rarest = query.Terms[0];
        var left = Postings;
        var common = new List<WeighedTerm>();
        foreach (var term in query.Terms)
        {
            if (term.Frequency <= left)
            {
                probes.Add(new Probe(term, null, term.Frequency));
                left -= term.Frequency;
            }
            else
            {
                common.Add(term);
            }
        }

        if (probes.Count == 0)
        {
            common.RemoveAt(0);
            probes.Add(new Probe(rarest, null, Postings / 2));
        }

        probes.AddRange(common.Take(MostConjunctions).Select(term => new Probe(term, rarest, Postings / 2)));
        return probes;
    }

    /// <summary>The rarest terms, until the others together weigh too little for a passage that has none of these.</summary>
    private static List<Probe> Unavoidable(WeighedQuery query)
    {
        var probes = new List<Probe>();
        var (unread, left) = (query.Terms.Sum(term => term.Weight), CopyPostings);
        foreach (var term in query.Terms.TakeWhile(_ => unread >= query.Needed && left > 0))
        {
            probes.Add(new Probe(term, null, Math.Min(term.Frequency, left)));
            unread -= term.Weight;
            left -= term.Frequency;
        }

        return probes;
    }

    /// <summary>Whether only what has most of a text is looked for, and its terms are many and common.</summary>
    public static bool IsForCopies(WeighedQuery query) =>
        query.Needed >= EvidenceQuery.NearlyTheSame * query.Terms.Sum(term => term.Weight)
        && query.Terms.Sum(term => term.Frequency) >= ManyPostings;
}
