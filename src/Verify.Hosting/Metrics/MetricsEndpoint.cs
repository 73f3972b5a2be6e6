using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Access;

namespace Verify.Hosting.Metrics;

/// <summary>Shows the measurements of this process at /metrics; who reads the claims may read them too.</summary>
internal static class MetricsEndpoint
{
    public static void MapMetrics(this IEndpointRouteBuilder endpoints)
    {
        var metrics = endpoints.ServiceProvider.GetRequiredService<PrometheusText>();
        endpoints.MapGet("/metrics", () => TypedResults.Text(metrics.Write(), PrometheusText.ContentType))
            .ExcludeFromDescription().WithMetadata(new RequiredScope(ApiScope.ClaimsRead));
    }
}
