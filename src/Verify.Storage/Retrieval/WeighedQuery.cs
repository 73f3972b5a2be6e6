using System.Numerics;
using Verify.Application.Evidences;

namespace Verify.Storage.Retrieval;

/// <summary>A claim part's terms with their weights: says which passages are worth judging, and how well they fit.</summary>
/// <remarks>
/// A weight is a smoothed inverse document frequency (K. Sparck Jones, 1972). The smoothing makes the weights of a small
/// store nearly equal, where a frequency says little yet.
/// </remarks>
internal sealed class WeighedQuery
{
    /// <summary>The share of the query's weight that a passage must reach with what it and its context share.</summary>
    private const double Reach = 0.2;

    /// <summary>What a term is worth that stands not in the passage but shortly before it.</summary>
    private const double ContextShare = 0.3;

    private const double NameFactor = 1.25;
    private const double PriorArticles = 500;
    private const double PriorFrequency = 5;
    private const int MostTerms = 64;

    private readonly Dictionary<uint, int> places;
    private readonly double needed;

    private WeighedQuery(WeighedTerm[] terms)
    {
        Terms = terms;
        places = new Dictionary<uint, int>(terms.Length);
        for (var place = 0; place < terms.Length; place++)
        {
            places.Add(terms[place].Number, place);
        }

        needed = Reach * terms.Sum(term => term.Weight);
    }

    /// <summary>The terms that some article has, rarest first, at most 64.</summary>
    public IReadOnlyList<WeighedTerm> Terms { get; }

    public static WeighedQuery Of(SearchTerms terms, ITermStatistics statistics)
    {
        var names = terms.Names.Select(TermSpace.OfName).ToHashSet();
        var weighed = TermSpace.Of(terms)
            .Select(number => (number, frequency: statistics.Frequency(number)))
            .Where(term => term.frequency > 0)
            .Select(term => new WeighedTerm(
                term.number, term.frequency, Weight(statistics.Articles, term.frequency) * (names.Contains(term.number) ? NameFactor : 1)))
            .OrderBy(term => term.Frequency)
            .ThenBy(term => term.Number)
            .Take(MostTerms)
            .ToArray();
        return new WeighedQuery(weighed);
    }

    /// <summary>The set of the query's terms among a passage's, as bits in the order of <see cref="Terms"/>.</summary>
    public ulong Shared(ReadOnlySpan<uint> passageTerms)
    {
        var shared = 0UL;
        foreach (var term in passageTerms)
        {
            if (places.TryGetValue(term, out var place))
            {
                shared |= 1UL << place;
            }
        }

        return shared;
    }

    /// <summary>How well a passage fits; 0 for one that is not worth judging.</summary>
    /// <param name="own">The terms shared by the passage itself.</param>
    /// <param name="context">The terms shared by the passages shortly before it.</param>
    public double Score(ulong own, ulong context)
    {
        var score = own == 0 ? 0 : Sum(own) + ContextShare * Sum(context & ~own);
        return score >= needed ? score : 0;
    }

    /// <summary>Whether an article with these shared terms can have a passage that is worth judging.</summary>
    public bool CanReach(ulong shared) => shared != 0 && Sum(shared) >= needed;

    private static double Weight(long articles, int frequency) =>
        Math.Log(1 + (articles + PriorArticles) / (frequency + PriorFrequency));

    private double Sum(ulong shared)
    {
        var sum = 0.0;
        for (; shared != 0; shared &= shared - 1)
        {
            sum += Terms[BitOperations.TrailingZeroCount(shared)].Weight;
        }

        return sum;
    }
}
