using System.Collections.Concurrent;
using System.Diagnostics;

namespace Verify.Cluster.Tests.Speed;

/// <summary>How often the steps of the work were taken, and how long they took, added up over all that went on side by side.</summary>
internal sealed class Stages
{
    private readonly ConcurrentDictionary<string, (long Ticks, int Times)> sums = new(StringComparer.Ordinal);

    public async ValueTask<T> TimeAsync<T>(string stage, Func<ValueTask<T>> work)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await work();
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(began).Ticks;
            sums.AddOrUpdate(stage, (took, 1), (_, sum) => (sum.Ticks + took, sum.Times + 1));
        }
    }

    /// <summary>For each of so many pieces of work, the milliseconds that a stage took, and how often it was taken.</summary>
    public IEnumerable<(string Stage, double Milliseconds, double Times)> Each(int pieces) => sums
        .OrderByDescending(stage => stage.Value.Ticks)
        .Select(stage => (stage.Key, TimeSpan.FromTicks(stage.Value.Ticks).TotalMilliseconds / pieces, (double)stage.Value.Times / pieces));

    public void Clear() => sums.Clear();
}
