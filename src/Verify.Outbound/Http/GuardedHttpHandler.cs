using System.Net;
using System.Net.Sockets;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Http;

/// <summary>Makes HTTP handlers that connect only to addresses that the guard has vetted, at the moment of connecting.</summary>
internal static class GuardedHttpHandler
{
    private const int MostHeaderKilobytes = 32;

    /// <remarks>
    /// The guard resolves the name and the socket goes to the very address that it allowed, so that no second look-up can
    /// give another (DNS rebinding). Redirects are left to the caller, who has each vetted; no proxy is asked, since it
    /// would look names up itself; no cookies are kept.
    /// </remarks>
    public static SocketsHttpHandler Create(AddressGuard guard, TimeSpan connectTimeout) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = connectTimeout,
        MaxResponseHeadersLength = MostHeaderKilobytes,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellation) => ConnectAsync(guard, context.DnsEndPoint, cancellation),
    };

    private static async ValueTask<Stream> ConnectAsync(AddressGuard guard, DnsEndPoint target, CancellationToken cancellation)
    {
        SocketException? last = null;
        foreach (var address in await guard.ResolveAsync(target.Host, cancellation).ConfigureAwait(false))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, target.Port), cancellation).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException failure)
            {
                socket.Dispose();
                last = failure;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last!;
    }
}
