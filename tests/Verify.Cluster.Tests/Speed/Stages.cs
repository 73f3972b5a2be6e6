using System.Collections.Concurrent;
using System.Diagnostics;

namespace Verify.Cluster.Tests.Speed;

/// <summary>How long the steps of the work took, added up over all that went on side by side.</summary>
internal sealed class Stages
{
    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);

    public async ValueTask<T> TimeAsync<T>(string stage, Func<ValueTask<T>> work)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await work();
        }
        finally
        {
            ticks.AddOrUpdate(stage, Elapsed(began), (_, sum) => sum + Elapsed(began));
        }
    }

    /// <summary>Milliseconds a stage took for each of so many pieces of work.</summary>
    public IEnumerable<(string Stage, double Milliseconds)> Each(int pieces) => ticks
        .OrderByDescending(stage => stage.Value)
        .Select(stage => (stage.Key, TimeSpan.FromTicks(stage.Value).TotalMilliseconds / pieces));

    public void Clear() => ticks.Clear();

    private static long Elapsed(long began) => Stopwatch.GetElapsedTime(began).Ticks;
}
