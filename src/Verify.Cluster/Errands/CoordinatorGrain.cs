using Microsoft.Extensions.Logging;
using Verify.Cluster.Wire;

namespace Verify.Cluster.Errands;

/// <summary>Runs an errand here and nowhere else.</summary>
/// <remarks>
/// Silos ask every few seconds that it runs; a reminder, each minute, does so even if none of them can. Neither carries
/// anything: what is to be done is read from the store, so that one which is lost delays and nothing else.
/// </remarks>
[GrainType(WireNames.CoordinatorGrain)]
[KeepAlive]
internal sealed class CoordinatorGrain(IEnumerable<IErrand> errands, ILogger<CoordinatorGrain> log) : Grain, ICoordinatorGrain, IRemindable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource stopping = new();
    private IErrand errand = null!;
    private Task? running;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        errand = errands.Single(candidate => candidate.Name == this.GetPrimaryKeyString());
        await this.RegisterOrUpdateReminder("keep-running", Minute, Minute);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await (running ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    public Task KeepRunningAsync()
    {
        if (running is null or { IsCompleted: true })
        {
            if (running?.Exception is { } fault)
            {
                log.LogWarning(fault, "{Errand} stopped and starts again", errand.Name);
            }

            running = Task.Run(() => errand.RunAsync(stopping.Token));
        }

        return errand.MeasureAsync(stopping.Token);
    }

    public Task ReceiveReminder(string reminderName, TickStatus status) => KeepRunningAsync();
}
