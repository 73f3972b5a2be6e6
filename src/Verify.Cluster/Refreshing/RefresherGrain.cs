using Microsoft.Extensions.Logging;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Cluster.Telemetry;
using Verify.Cluster.Wire;

namespace Verify.Cluster.Refreshing;

/// <summary>Runs the refresher, whose place in the feed is durable, so that another silo goes on where this one ended.</summary>
/// <remarks>
/// Silos ask every few seconds that it runs; a reminder, each minute, does so even if none of them can. Two of it at once,
/// after a split, do the same work twice and no harm: the place never moves back and weighing again changes nothing.
/// </remarks>
[GrainType(WireNames.RefresherGrain)]
[KeepAlive]
internal sealed class RefresherGrain(
    IChangeFeed feed, IEvidenceIndex index, IClaims claims, TimeProvider clock, ClusterMeter meter, ILogger<RefresherGrain> log)
    : Grain, IRefresherGrain, IRemindable
{
    public const string Key = "claims";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource stopping = new();
    private Task? running;

    public override async Task OnActivateAsync(CancellationToken cancellationToken) =>
        await this.RegisterOrUpdateReminder("keep-running", Minute, Minute);

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await (running ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    public async Task KeepRunningAsync()
    {
        if (running is null or { IsCompleted: true })
        {
            if (running?.Exception is { } fault)
            {
                log.LogWarning(fault, "The refresher stopped and starts again");
            }

            running = Task.Run(() => new ClaimRefresher(feed, index, claims, clock, Failed).RunAsync(stopping.Token));
        }

        var last = await feed.ReadLastAsync(stopping.Token);
        meter.RefreshLag = last - await feed.ReadPositionAsync(ClaimRefresher.Name, stopping.Token);
    }

    public Task ReceiveReminder(string reminderName, TickStatus status) => KeepRunningAsync();

    private void Failed(Core.Claims.ClaimId claim, string fault) =>
        log.LogError("The claim {Claim} could not be weighed again: {Fault}", claim, fault);
}
