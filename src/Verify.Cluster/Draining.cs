using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Verify.Cluster;

/// <summary>
/// First thing on SIGTERM: says that this host is not ready, and waits until the balancer has noticed. Only then the web
/// server stops taking requests and finishes those it has, and the silo hands over and leaves.
/// </summary>
internal sealed class Draining(IOptions<ClusterSettings> settings, TimeProvider clock) : IHostedLifecycleService
{
    public bool HasBegun { get; private set; }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        HasBegun = true;
        await Task.Delay(settings.Value.DrainDelay, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
