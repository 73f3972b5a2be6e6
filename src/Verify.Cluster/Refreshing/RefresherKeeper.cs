using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Verify.Cluster.Refreshing;

/// <summary>Asks every few seconds that the refresher runs, so that it moves to another silo soon after its own has died.</summary>
internal sealed class RefresherKeeper(IGrainFactory grains, TimeProvider clock, ILogger<RefresherKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        do
        {
            try
            {
                await grains.GetGrain<IRefresherGrain>(RefresherGrain.Key).KeepRunningAsync().ConfigureAwait(false);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("The refresher cannot be reached and is asked again: {Failure}", failure.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }
}
