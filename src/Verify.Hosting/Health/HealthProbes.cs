using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Verify.Hosting.Health;

/// <summary>What an operator's probes ask.</summary>
public static class HealthProbes
{
    /// <summary>Health checks with this tag decide whether a process takes requests.</summary>
    public const string ReadyTag = "ready";

    /// <summary>
    /// <c>/health/live</c> asks the process alone; <c>/health/ready</c> all checks with <see cref="ReadyTag"/>. Goes before
    /// whatever may need the store, such as the check of keys.
    /// </summary>
    public static void UseHealth(this IApplicationBuilder app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = (http, _) => http.Response.WriteAsync("live\n") });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Description ?? entry.Value.Status.ToString()}\n");
        return http.Response.WriteAsync((report.Status == HealthStatus.Healthy ? "ready\n" : "not ready\n") + string.Concat(lines));
    }
}
