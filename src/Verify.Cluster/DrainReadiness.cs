using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Verify.Cluster;

/// <summary>Not ready once this host was asked to stop.</summary>
internal sealed class DrainReadiness(Draining draining) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(draining.HasBegun
            ? new HealthCheckResult(context.Registration.FailureStatus, "this host is stopping")
            : HealthCheckResult.Healthy());
}
