using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Verify.Cluster.Telemetry;

/// <summary>What a silo measures of itself, beside the runtime's own meters.</summary>
internal sealed class ClusterMeter : IDisposable
{
    private readonly Meter meter;
    private readonly Histogram<double> calls;
    private readonly Counter<long> unanswered;
    private long refreshLag;

    public ClusterMeter(IMeterFactory meters)
    {
        meter = meters.Create(VerifySilo.MeterName);
        calls = meter.CreateHistogram<double>("verify.grain.call.duration", "s", "Calls that grains carried out.");
        unanswered = meter.CreateCounter<long>("verify.articles.unanswered", null, "Articles that did not answer a claim in time.");
        meter.CreateObservableGauge("verify.refresh.lag", () => Interlocked.Read(ref refreshLag), null, "Changes whose claims are not weighed yet.");
    }

    public long RefreshLag
    {
        set => Interlocked.Exchange(ref refreshLag, value);
    }

    public void Unanswered(int articles) => unanswered.Add(articles);

    public void Called(string grain, string method, TimeSpan took, bool failed) => calls.Record(
        took.TotalSeconds,
        new TagList { { "grain", grain }, { "method", method }, { "failed", failed } });

    public void Dispose() => meter.Dispose();
}
