using Microsoft.Extensions.Logging;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Cluster.Telemetry;

namespace Verify.Cluster.Errands;

/// <summary>Follows the change feed and has the claims that an article touches weighed again.</summary>
internal sealed class RefreshErrand(
    IChangeFeed feed, IEvidenceIndex index, IClaims claims, TimeProvider clock, ClusterMeter meter, ILogger<RefreshErrand> log) : IErrand
{
    private readonly ClaimRefresher refresher = new(
        feed, index, claims, clock, (claim, fault) => log.LogError("The claim {Claim} could not be weighed again: {Fault}", claim, fault));

    public string Name => ClaimRefresher.Name;

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await refresher.RunAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            meter.RefreshLag = 0;
        }
    }

    public async Task MeasureAsync(CancellationToken cancellation)
    {
        var last = await feed.ReadLastAsync(cancellation).ConfigureAwait(false);
        meter.RefreshLag = last - await feed.ReadPositionAsync(Name, cancellation).ConfigureAwait(false);
    }
}
