using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Verify.Telemetry;

/// <summary>Sends metrics and traces while the host runs, and what is left when it ends.</summary>
internal sealed class Exporter(Collector collector, Signals signals) : IHostedService, IDisposable
{
    private MeterProvider? metrics;
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(collector.Resource)
            .AddMeter([.. signals.Meters])
            .AddOtlpExporter(collector.Receiver("metrics"))
            .Build();
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(collector.Resource)
            .AddSource([.. signals.Sources])
            .AddOtlpExporter(collector.Receiver("traces"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        metrics?.Dispose();
        traces?.Dispose();
    }
}
