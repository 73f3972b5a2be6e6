using System.Net;

namespace Verify.Outbound.Addresses;

/// <summary>Looks up the addresses of a host name.</summary>
public interface IHostResolver
{
    /// <exception cref="System.Net.Sockets.SocketException">The name has no address.</exception>
    ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation);
}
