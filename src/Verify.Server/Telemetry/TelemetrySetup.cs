namespace Verify.Server.Telemetry;

/// <summary>Shows the measurements of this process at /metrics; who reads the claims may read them too.</summary>
internal static class TelemetrySetup
{
    public static void AddTelemetry(this IServiceCollection services) => services.AddSingleton<PrometheusText>();

    public static void MapMetrics(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/metrics", (PrometheusText metrics) => TypedResults.Text(metrics.Write(), PrometheusText.ContentType)).ExcludeFromDescription();
}
