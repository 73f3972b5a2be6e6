namespace Verify.Storage.Retrieval;

/// <summary>
/// Chooses what to look up for a query, so that its cost stays bounded however large the store: rare terms are read
/// whole while a budget of postings lasts, common ones only among the articles that the rarest term found.
/// </summary>
internal static class ProbePlan
{
    /// <summary>The most postings that one query reads whole.</summary>
    public const int Postings = 20_000;

    private const int MostConjunctions = 3;

    public static IReadOnlyList<Probe> For(WeighedQuery query)
    {
        var probes = new List<Probe>();
        if (query.Terms.Count == 0)
        {
            return probes;
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
}
