using System.Net.Http.Json;
using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Outlets;

/// <summary>Outlets.</summary>
public sealed class OutletsClient
{
    private readonly Sender sender;

    internal OutletsClient(Sender sender) => this.sender = sender;

    public Task<OutletView?> FindAsync(string domain, CancellationToken cancellation = default) =>
        sender.FindAsync($"v1/outlets/{Query.Segment(domain)}", VerifyJson.Default.OutletView, cancellation);

    public Task<OutletView> DescribeAsync(string domain, OutletDescription description, CancellationToken cancellation = default) =>
        sender.SendAsync(
            HttpMethod.Put,
            $"v1/outlets/{Query.Segment(domain)}",
            () => JsonContent.Create(description, VerifyJson.Default.OutletDescription),
            VerifyJson.Default.OutletView,
            cancellation);
}
