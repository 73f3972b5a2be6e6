using System.Runtime.InteropServices;

namespace Verify.Storage.Retrieval;

/// <summary>Gathers the articles that a query's probes found, with the weight of the terms that they are known to have.</summary>
internal sealed class CandidateScores(WeighedQuery query, IReadOnlyList<Probe> plan)
{
    /// <summary>The most articles whose passages are ranked.</summary>
    public const int Kept = 300;

    /// <summary>For sums of weights that were added up in another order.</summary>
    private const double Rounding = 1e-9;

    private readonly Dictionary<long, double> weights = [];

    /// <summary>An article with less cannot have a passage that is worth judging, whatever terms it has that were not looked up whole.</summary>
    private readonly double least = query.Needed - query.Terms.Sum(term => term.Weight)
        + plan.Where(probe => probe.IsWhole).Sum(probe => probe.Term.Weight) - Rounding;

    public void Add(long article, double weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(weights, article, out _) += weight;

    /// <summary>The keys of the best articles that can have a passage worth judging, ties by the latest stored.</summary>
    public IReadOnlyList<long> Best()
    {
        var best = new PriorityQueue<long, (double Weight, long Article)>(Kept + 1);
        foreach (var (article, weight) in weights)
        {
            if (weight < least)
            {
                continue;
            }

            if (best.Count < Kept)
            {
                best.Enqueue(article, (weight, article));
            }
            else
            {
                best.EnqueueDequeue(article, (weight, article));
            }
        }

        return [.. best.UnorderedItems.Select(item => item.Element).Order()];
    }
}
