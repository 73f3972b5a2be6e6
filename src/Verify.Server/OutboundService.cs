using Verify.Outbound;

namespace Verify.Server;

/// <summary>Tells subscribers and follows feeds while the server runs.</summary>
internal sealed class OutboundService(OutboundHost host) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => host.RunAsync(stoppingToken);
}
