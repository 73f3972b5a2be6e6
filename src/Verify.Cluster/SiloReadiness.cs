using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Verify.Cluster;

/// <summary>
/// Ready while this silo is active in its own view of the membership: not before it has joined, and not once it has
/// begun to leave or was declared dead. It asks no other silo, so one slow neighbour cannot take the whole cluster out of the balancer.
/// </summary>
internal sealed class SiloReadiness(IClusterMembershipService membership, ILocalSiloDetails self) : IHealthCheck
{
    /// <summary>Key of the data entry with the number of silos active in this silo's view.</summary>
    public const string ActiveSilos = "activeSilos";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var view = membership.CurrentSnapshot;
        var status = view.GetSiloStatus(self.SiloAddress);
        var active = view.Members.Values.Count(member => member.Status == SiloStatus.Active);
        return Task.FromResult(new HealthCheckResult(
            status == SiloStatus.Active ? HealthStatus.Healthy : context.Registration.FailureStatus,
            $"this silo is {status}, {active} active",
            data: new Dictionary<string, object> { [ActiveSilos] = active }));
    }
}
