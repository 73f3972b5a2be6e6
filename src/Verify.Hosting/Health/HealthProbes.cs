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
        app.UseHealthChecks("/health/live", Options(_ => false, _ => "live\n"));
        app.UseHealthChecks("/health/ready", Options(check => check.Tags.Contains(ReadyTag), Describe));
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> asks, Func<HealthReport, string> describe) => new()
    {
        Predicate = asks,
        ResponseWriter = (http, report) =>
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return http.Response.WriteAsync(describe(report));
        },
    };

    private static string Describe(HealthReport report)
    {
        var lines = report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Description ?? entry.Value.Status.ToString()}\n");
        return (report.Status == HealthStatus.Healthy ? "ready\n" : "not ready\n") + string.Concat(lines);
    }
}
