using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Verify.Storage.Retrieval;

/// <summary>Gathers the articles that a query's probes found, with the weight of the terms that they are known to have.</summary>
internal sealed class CandidateScores(WeighedQuery query, IReadOnlyList<Probe> plan) : IDisposable
{
    /// <summary>The most articles whose passages are ranked.</summary>
    public const int Kept = 300;

    /// <summary>The same in a search for copies, of which those that are whole come first.</summary>
    private const int KeptCopies = 128;

    /// <summary>For sums of weights that were added up in another order.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Used again, as they grow so large that to collect them costs more than to fill them.</summary>
    private static readonly ConcurrentBag<Dictionary<long, double>> Idle = [];

    private readonly Dictionary<long, double> weights = Idle.TryTake(out var idle) ? idle : [];

    /// <summary>What an article may have beyond what it is known to have: of the terms that were not looked up whole.</summary>
    private readonly double beyond = query.Terms.Sum(term => term.Weight)
        - plan.Where(probe => probe.IsWhole).Sum(probe => probe.Term.Weight) + Rounding;

    public void Add(long article, double weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(weights, article, out _) += weight;

    /// <summary>The best articles that can have a passage worth judging, best first, ties by the latest stored.</summary>
    /// <returns>Their keys, each with more than any of its passages can score.</returns>
    public IEnumerable<(long Article, double Most)> Best()
    {
        var kept = ProbePlan.IsForCopies(query) ? KeptCopies : Kept;
        var best = new PriorityQueue<long, (double Weight, long Article)>(kept + 1);
        foreach (var (article, weight) in weights)
        {
            if (weight + beyond < query.Needed)
            {
                continue;
            }

            if (best.Count < kept)
            {
                best.Enqueue(article, (weight, article));
            }
            else
            {
                best.EnqueueDequeue(article, (weight, article));
            }
        }

        return best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => (item.Element, item.Priority.Weight + beyond));
    }

    public void Dispose()
    {
        weights.Clear();
        Idle.Add(weights);
    }
}
