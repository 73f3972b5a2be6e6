using System.Net;
using System.Net.Sockets;

namespace Verify.Testing.Postgres;

public static class Loopback
{
    /// <summary>A TCP port that nothing listened on a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
