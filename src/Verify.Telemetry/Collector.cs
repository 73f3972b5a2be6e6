using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;

namespace Verify.Telemetry;

/// <summary>The collector that the options name, and what this process calls itself to it.</summary>
/// <param name="options">With an endpoint.</param>
internal sealed class Collector(TelemetryOptions options)
{
    public ResourceBuilder Resource => ResourceBuilder.CreateDefault().AddService(options.ServiceName);

    /// <param name="signal">"metrics", "traces" or "logs": over HTTP each has an address of its own (OTLP 1.3, section "OTLP/HTTP Request").</param>
    public Action<OtlpExporterOptions> Receiver(string signal) => exporter =>
    {
        var isHttp = options.Protocol == TelemetryOptions.HttpProtobuf;
        exporter.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        exporter.Endpoint = new Uri(isHttp ? $"{options.Endpoint!.TrimEnd('/')}/v1/{signal}" : options.Endpoint!);
    };
}
