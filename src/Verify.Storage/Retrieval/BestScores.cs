namespace Verify.Storage.Retrieval;

/// <summary>The best scores so far, as many as a query wants passages.</summary>
internal sealed class BestScores(int wanted)
{
    private readonly PriorityQueue<double, double> best = new(wanted + 1);

    /// <summary>A passage that scores less is not wanted; 0 while there are too few.</summary>
    public double Least => best.Count < wanted ? 0 : best.Peek();

    public void Add(IEnumerable<RankedPassage> passages)
    {
        foreach (var passage in passages)
        {
            best.Enqueue(passage.Score, passage.Score);
            if (best.Count > wanted)
            {
                best.Dequeue();
            }
        }
    }
}
