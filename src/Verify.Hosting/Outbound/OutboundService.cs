using Microsoft.Extensions.Hosting;
using Verify.Outbound;

namespace Verify.Hosting.Outbound;

/// <summary>Tells subscribers and follows feeds while the process runs.</summary>
internal sealed class OutboundService(OutboundHost host) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => host.RunAsync(stoppingToken);
}
