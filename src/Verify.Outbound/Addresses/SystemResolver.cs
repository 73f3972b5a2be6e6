using System.Net;

namespace Verify.Outbound.Addresses;

/// <summary>The operating system's resolver.</summary>
public sealed class SystemResolver : IHostResolver
{
    public async ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
        await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
}
