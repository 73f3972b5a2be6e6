namespace Verify.Storage.Retrieval;

/// <summary>Gathers the articles that a query's probes found, with the weight of the terms that they are known to have.</summary>
internal sealed class CandidateScores
{
    /// <summary>The most articles whose passages are ranked.</summary>
    public const int Kept = 300;

    private readonly Dictionary<long, double> weights = [];

    public void Add(long article, double weight) => weights[article] = weights.GetValueOrDefault(article) + weight;

    /// <summary>The best articles' keys, ties by the latest stored.</summary>
    public IReadOnlyList<long> Best()
    {
        var best = new PriorityQueue<long, (double Weight, long Article)>(Kept + 1);
        foreach (var (article, weight) in weights)
        {
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
