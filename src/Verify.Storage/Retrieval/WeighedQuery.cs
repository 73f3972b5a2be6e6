using System.Numerics;
using System.Runtime.InteropServices;
using Verify.Application.Evidences;

namespace Verify.Storage.Retrieval;

/// <summary>A claim part's terms with their weights: says which passages are worth judging, and how well they fit.</summary>
/// <remarks>
/// A weight is a smoothed inverse document frequency (K. Sparck Jones, 1972). The smoothing makes the weights of a small
/// store nearly equal, where a frequency says little yet.
/// </remarks>
internal sealed class WeighedQuery
{
    /// <summary>What a synonym or antonym is worth in a term's place.</summary>
    public const double NearShare = 0.8;

    /// <summary>The most terms that are weighed: the rarest. One bit each.</summary>
    public const int MostTerms = 64;

    /// <summary>What a term is worth that stands not in the passage but shortly before it.</summary>
    private const double ContextShare = 0.3;

    private const double NameFactor = 1.25;
    private const double PriorArticles = 500;
    private const double PriorFrequency = 5;

    /// <summary>Bits of the numbers in <see cref="places"/>: most terms of a text are in no place, which these say at once.</summary>
    private readonly ulong[] marks = new ulong[64];

    private readonly Dictionary<uint, SharedTerms> places = [];
    private readonly WeighedTerm[] terms;

    private WeighedQuery(WeighedTerm[] terms, double leastShare)
    {
        this.terms = terms;
        for (var place = 0; place < terms.Length; place++)
        {
            var bit = 1UL << place;
            Mark(terms[place].Term.Number, new SharedTerms(bit, 0));
            foreach (var near in terms[place].Term.Near)
            {
                Mark(near, new SharedTerms(0, bit));
            }
        }

        Needed = leastShare * terms.Sum(term => term.Weight);
    }

    /// <summary>The terms that some article has, rarest first, at most 64.</summary>
    public IReadOnlyList<WeighedTerm> Terms => terms;

    /// <summary>The weight that a passage must reach with what it and its context share.</summary>
    public double Needed { get; }

    public static WeighedQuery Of(SearchTerms searched, ITermStatistics statistics) => Of(TermSpace.Expand(searched), statistics);

    /// <param name="leastShare">The share of the query's weight that a passage must reach.</param>
    public static WeighedQuery Of(
        IReadOnlyList<QueryTerm> searched, ITermStatistics statistics, double leastShare = EvidenceQuery.WorthJudging) => new(
    [
        .. searched
            .Select(term => Weigh(term, statistics))
            .Where(term => term.Frequency > 0)
            .OrderBy(term => term.Frequency)
            .ThenBy(term => term.Term.Number)
            .Take(MostTerms),
    ],
    leastShare);

    /// <summary>A term with its weight; one that no article has weighs nothing.</summary>
    public static WeighedTerm Weigh(QueryTerm term, ITermStatistics statistics)
    {
        var frequency = statistics.Frequency(term.Number);
        foreach (var near in term.Near)
        {
            frequency += statistics.Frequency(near);
        }

        var rarity = frequency == 0 ? 0 : Math.Log(1 + ((statistics.Articles + PriorArticles) / (frequency + PriorFrequency)));
        return new WeighedTerm(term, frequency, rarity * (term.IsName ? NameFactor : 1));
    }

    /// <summary>Which of the query's terms are among a text's.</summary>
    public SharedTerms Shared(ReadOnlySpan<uint> textTerms)
    {
        var shared = default(SharedTerms);
        foreach (var term in textTerms)
        {
            if ((marks[(term >> 6) % 64] >> (int)(term % 64) & 1) != 0 && places.TryGetValue(term, out var place))
            {
                shared |= place;
            }
        }

        return shared;
    }

    /// <summary>How well a passage fits; 0 for one that is not worth judging.</summary>
    /// <param name="own">The terms shared by the passage itself.</param>
    /// <param name="context">The terms shared by the passages shortly before it.</param>
    public double Score(SharedTerms own, SharedTerms context)
    {
        var score = own.Any == 0 ? 0 : Worth(own) + (ContextShare * Sum(context.Any & ~own.Any));
        return score >= Needed ? score : 0;
    }

    private void Mark(uint number, SharedTerms place)
    {
        marks[(number >> 6) % 64] |= 1UL << (int)(number % 64);
        CollectionsMarshal.GetValueRefOrAddDefault(places, number, out _) |= place;
    }

    private double Worth(SharedTerms shared) => Sum(shared.Exact) + (NearShare * Sum(shared.Near & ~shared.Exact));

    private double Sum(ulong shared)
    {
        var sum = 0.0;
        for (; shared != 0; shared &= shared - 1)
        {
            sum += terms[BitOperations.TrailingZeroCount(shared)].Weight;
        }

        return sum;
    }
}
