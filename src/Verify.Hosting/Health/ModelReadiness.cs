using Microsoft.Extensions.Diagnostics.HealthChecks;
using Verify.Core.Stance;

namespace Verify.Hosting.Health;

/// <summary>Ready once the stance model is loaded, as it is when this is made.</summary>
internal sealed class ModelReadiness(IStanceModel model) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy(model.Name));
}
