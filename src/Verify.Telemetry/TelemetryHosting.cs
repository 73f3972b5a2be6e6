using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Logs;

namespace Verify.Telemetry;

/// <summary>Lets a host send its metrics, traces and logs to a collector by OTLP.</summary>
/// <remarks>With the SDK alone: its hosting extensions would bring a package for these few lines.</remarks>
public static class TelemetryHosting
{
    /// <summary>On unless said otherwise: ASP.NET then leaves method, path and status of a request out of its activity.</summary>
    private const string SuppressesDetails = "Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData";

    /// <param name="serviceName">What the host is called where the configuration gives no name.</param>
    /// <returns>What was configured; where it is off, nothing is added.</returns>
    /// <exception cref="OptionsValidationException">What is configured cannot be meant.</exception>
    public static TelemetryOptions AddTelemetry(this IHostApplicationBuilder builder, string serviceName, Signals signals)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = TelemetryOptions.Read(builder.Configuration, serviceName);
        if (options.IsOn)
        {
            AppContext.SetSwitch(SuppressesDetails, false);
            var collector = new Collector(options);
            builder.Services.AddHostedService(_ => new Exporter(collector, signals));
            builder.Logging.AddOpenTelemetry(logging =>
            {
                logging.IncludeFormattedMessage = true;
                logging.SetResourceBuilder(collector.Resource);
                logging.AddOtlpExporter(collector.Receiver("logs"));
            });
        }

        return options;
    }
}
