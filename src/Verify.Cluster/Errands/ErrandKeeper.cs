using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Verify.Cluster.Errands;

/// <summary>Asks every few seconds that the errands run, so that they move to another silo soon after their own has died.</summary>
internal sealed class ErrandKeeper(IGrainFactory grains, IEnumerable<IErrand> errands, TimeProvider clock, ILogger<ErrandKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(errands.Select(errand => KeepAsync(errand.Name, stoppingToken)));

    private async Task KeepAsync(string errand, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        do
        {
            try
            {
                await grains.GetGrain<ICoordinatorGrain>(errand).KeepRunningAsync().ConfigureAwait(false);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("{Errand} cannot be reached and is asked for again: {Failure}", errand, failure.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }
}
