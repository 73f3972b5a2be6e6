using System.Runtime.InteropServices;
using Verify.Application.Evidences;
using Verify.Core.Claims;

namespace Verify.Storage.Retrieval;

/// <summary>The terms of all claims, in memory, for finding the claims that an article may touch. Thread-safe.</summary>
/// <remarks>
/// Some 2 KB a claim. An article's terms mark the query terms that they match; the claims of those add up what they could
/// gain at most, and only those that could reach far enough have the article's passages ranked for them.
/// </remarks>
internal sealed class WatchedClaims
{
    private readonly Lock changing = new();
    private readonly List<WatchedTerm> terms = [];
    private readonly Dictionary<(uint Number, bool IsName), int> termIds = [];
    private readonly Dictionary<uint, List<int>> termsByNumber = [];
    private readonly Dictionary<ClaimId, List<WatchedPart>> claims = [];

    /// <summary>Replaces what a claim is found by: an entry for each of its parts.</summary>
    public void Replace(ClaimId claim, IReadOnlyList<SearchTerms> parts)
    {
        var expanded = parts.Select(TermSpace.Expand).ToArray();
        lock (changing)
        {
            if (claims.Remove(claim, out var before))
            {
                before.ForEach(part => Array.ForEach(part.Terms, term => terms[term].Parts.Remove(part)));
            }

            if (expanded.Length > 0)
            {
                claims.Add(claim, [.. expanded.Select(part => Add(claim, part))]);
            }
        }
    }

    /// <summary>The claims whose own search would find one of these passages worth judging, in order of id.</summary>
    public IReadOnlyList<ClaimId> Touched(IReadOnlyList<PassageTerms> passages, ITermStatistics statistics)
    {
        var touched = new SortedSet<ClaimId>(Comparer<ClaimId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)));
        foreach (var (part, query) in WithinReach(passages, statistics))
        {
            if (!touched.Contains(part) && PassageRanker.Finds(query, passages))
            {
                touched.Add(part);
            }
        }

        return [.. touched];
    }

    /// <summary>The numbers of all terms that weigh in finding claims for these passages: whose statistics <see cref="Touched"/> asks for.</summary>
    public IReadOnlySet<uint> Terms(IReadOnlyList<PassageTerms> passages)
    {
        lock (changing)
        {
            return Matched(passages).Keys
                .SelectMany(term => terms[term].Parts)
                .Distinct()
                .SelectMany(part => part.Terms)
                .SelectMany(term => terms[term].Term.Numbers)
                .ToHashSet();
        }
    }

    private List<(ClaimId Claim, WeighedQuery Query)> WithinReach(IReadOnlyList<PassageTerms> passages, ITermStatistics statistics)
    {
        var within = new List<(ClaimId, WeighedQuery)>();
        lock (changing)
        {
            var weights = new double[terms.Count];
            Array.Fill(weights, double.NaN);
            var gains = new Dictionary<WatchedPart, double>();
            foreach (var (term, isExact) in Matched(passages))
            {
                var gain = WeightOf(term, weights, statistics) * (isExact ? 1 : WeighedQuery.NearShare);
                foreach (var part in terms[term].Parts)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(gains, part, out _) += gain;
                }
            }

            foreach (var (part, gain) in gains)
            {
                if (part.Terms.Length > WeighedQuery.MostTerms
                    || gain >= EvidenceQuery.WorthJudging * part.Terms.Sum(term => WeightOf(term, weights, statistics)))
                {
                    within.Add((part.Claim, WeighedQuery.Of([.. part.Terms.Select(term => terms[term].Term)], statistics)));
                }
            }
        }

        return within;
    }

    private Dictionary<int, bool> Matched(IReadOnlyList<PassageTerms> passages)
    {
        var matched = new Dictionary<int, bool>();
        foreach (var number in passages.SelectMany(passage => MemoryMarshal.ToEnumerable(passage.Terms)).Distinct())
        {
            foreach (var term in termsByNumber.GetValueOrDefault(number) ?? [])
            {
                matched[term] = matched.GetValueOrDefault(term) || terms[term].Term.Number == number;
            }
        }

        return matched;
    }

    private double WeightOf(int term, double[] weights, ITermStatistics statistics)
    {
        if (double.IsNaN(weights[term]))
        {
            weights[term] = WeighedQuery.Weigh(terms[term].Term, statistics).Weight;
        }

        return weights[term];
    }

    private WatchedPart Add(ClaimId claim, IReadOnlyList<QueryTerm> part)
    {
        var added = new WatchedPart(claim, [.. part.Select(IdOf)]);
        Array.ForEach(added.Terms, term => terms[term].Parts.Add(added));
        return added;
    }

    private int IdOf(QueryTerm term)
    {
        if (!termIds.TryGetValue((term.Number, term.IsName), out var id))
        {
            id = terms.Count;
            terms.Add(new WatchedTerm(term, []));
            termIds.Add((term.Number, term.IsName), id);
            foreach (var number in term.Numbers)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(termsByNumber, number, out _) ??= []).Add(id);
            }
        }

        return id;
    }

    private sealed record WatchedTerm(QueryTerm Term, HashSet<WatchedPart> Parts);

    private sealed class WatchedPart(ClaimId claim, int[] terms)
    {
        public ClaimId Claim => claim;

        public int[] Terms => terms;
    }
}
