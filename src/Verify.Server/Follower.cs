using Verify.Local;

namespace Verify.Server;

/// <summary>Keeps claims weighed as articles change, while the server runs.</summary>
internal sealed class Follower(LocalHost host) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        host.Follow();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
