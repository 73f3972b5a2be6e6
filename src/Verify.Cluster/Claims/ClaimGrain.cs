using Orleans.Placement;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Cluster.Articles;
using Verify.Cluster.Wire;
using Verify.Core.Claims;

namespace Verify.Cluster.Claims;

/// <summary>Hosts a claim's session. Weighing takes processor time, so claims go where there is most of it left.</summary>
/// <remarks>
/// A claim that was weighed without some article's answer is weighed again until all have answered: soon, by a timer, and
/// should this silo end before that, by a reminder. Whoever sent the command has no answer before the reminder is kept.
/// </remarks>
[GrainType(WireNames.ClaimGrain)]
[ResourceOptimizedPlacement]
internal sealed class ClaimGrain(IClaimStore store, ClaimAppraiser appraiser, GatherOptions gathering, TimeProvider clock) : Grain, IClaimGrain, IRemindable
{
    private const string Incomplete = "incomplete";
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private ClaimId id;
    private ClaimSession session = null!;
    private IGrainTimer? timer;
    private TimeSpan pause;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        id = new ClaimId(this.GetPrimaryKeyString());
        session = new ClaimSession(id, store, appraiser, clock);
        return Task.CompletedTask;
    }

    public async Task<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation)
    {
        var outcome = await session.HandleAsync(command, cancellation);
        if (outcome is Outcome<ClaimState>.Accepted { Value.IsIncomplete: true } && timer is null)
        {
            await this.RegisterOrUpdateReminder(Incomplete, Minute, Minute);
            pause = gathering.AskAgainAfter;
            timer = this.RegisterGrainTimer(AskAgainAsync, new GrainTimerCreationOptions(pause, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }

        return outcome;
    }

    public async Task<ClaimState> ReadAsync(CancellationToken cancellation)
    {
        if (session.Current is { } known)
        {
            return known;
        }

        var log = await store.LoadAsync(id, until: null, cancellation);
        return ClaimState.Fold(id, log.Select(recorded => recorded.Event));
    }

    public Task ReceiveReminder(string reminderName, TickStatus status) => CompleteAsync(CancellationToken.None);

    private async Task AskAgainAsync(CancellationToken cancellation)
    {
        try
        {
            await CompleteAsync(cancellation);
        }
        finally
        {
            pause = pause * 2 < Minute ? pause * 2 : Minute;
            timer?.Change(pause, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task CompleteAsync(CancellationToken cancellation)
    {
        await session.HandleAsync(new ClaimCommand.Refresh(id, Incomplete), cancellation);
        if (session.Current is { IsIncomplete: false })
        {
            timer?.Dispose();
            timer = null;
            if (await this.GetReminder(Incomplete) is { } reminder)
            {
                await this.UnregisterReminder(reminder);
            }
        }
    }
}
