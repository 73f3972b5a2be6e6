using System.Diagnostics.Metrics;

namespace Verify.Api.Events;

/// <summary>What there is to know of live updates while the server runs.</summary>
internal sealed class EventMeter : IDisposable
{
    private readonly Meter meter = new("Verify");

    public EventMeter()
    {
        Streams = meter.CreateUpDownCounter<long>("verify.event_streams", description: "Open streams of Server-Sent Events");
        Changes = meter.CreateCounter<long>("verify.changes", description: "Changes to claims and articles");
    }

    public UpDownCounter<long> Streams { get; }

    public Counter<long> Changes { get; }

    public void Dispose() => meter.Dispose();
}
