using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Verify.Silo;

/// <summary>A gateway is ready while it is connected to a silo; before it first is, it does not listen.</summary>
internal sealed class GatewayReadiness : IHealthCheck
{
    private volatile bool isLost;

    public void Lost() => isLost = true;

    public void Connected(int silos) => isLost = silos == 0;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isLost
            ? new HealthCheckResult(context.Registration.FailureStatus, "no silo is connected")
            : HealthCheckResult.Healthy("connected"));
}
