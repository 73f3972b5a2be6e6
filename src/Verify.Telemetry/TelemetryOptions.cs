using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Verify.Telemetry;

/// <summary>Where metrics, traces and logs go: the section "Verify:Telemetry", else the usual OTEL_ variables.</summary>
public sealed record TelemetryOptions : IValidatableObject
{
    public const string Section = "Verify:Telemetry";

    internal const string Grpc = "grpc";

    internal const string HttpProtobuf = "http/protobuf";

    /// <summary>The collector's address (OTEL_EXPORTER_OTLP_ENDPOINT); nothing is sent without one, which is the default.</summary>
    public string? Endpoint { get; set; }

    /// <summary>How to speak to it: "grpc", the default, or "http/protobuf" (OTEL_EXPORTER_OTLP_PROTOCOL).</summary>
    public string Protocol { get; set; } = Grpc;

    /// <summary>What this service is called there (OTEL_SERVICE_NAME). Default by the host.</summary>
    public string ServiceName { get; set; } = "";

    /// <summary>Whether anything is sent.</summary>
    public bool IsOn => Endpoint is not null;

    /// <param name="serviceName">Where the configuration gives none.</param>
    /// <exception cref="OptionsValidationException">What is configured cannot be meant; the message says what to change.</exception>
    public static TelemetryOptions Read(IConfiguration configuration, string serviceName)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new TelemetryOptions
        {
            Endpoint = Given(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]),
            Protocol = Given(configuration["OTEL_EXPORTER_OTLP_PROTOCOL"]) ?? Grpc,
            ServiceName = Given(configuration["OTEL_SERVICE_NAME"]) ?? serviceName,
        };
        configuration.GetSection(Section).Bind(options);
        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
            ? options
            : throw new OptionsValidationException(Section, typeof(TelemetryOptions), faults.Select(fault => fault.ErrorMessage!));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && !(Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return new($"The collector's address '{Endpoint}' is none; set Verify:Telemetry:Endpoint or OTEL_EXPORTER_OTLP_ENDPOINT to one such as http://localhost:4317, or to nothing.");
        }

        if (Protocol is not (Grpc or HttpProtobuf))
        {
            yield return new($"'{Protocol}' is no protocol that is spoken here; set Verify:Telemetry:Protocol or OTEL_EXPORTER_OTLP_PROTOCOL to {Grpc} or {HttpProtobuf}.");
        }

        if (string.IsNullOrWhiteSpace(ServiceName))
        {
            yield return new("Verify:Telemetry:ServiceName must name this service to the collector.");
        }
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
