using Microsoft.Extensions.Diagnostics.HealthChecks;
using Verify.Application.Changes;
using Verify.Application.Stores;

namespace Verify.Hosting.Health;

/// <summary>Ready while the store answers.</summary>
internal sealed class StoreReadiness(IChangeFeed changes) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await changes.ReadLastAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("reachable");
        }
        catch (StoreException fault)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, fault.Message);
        }
    }
}
