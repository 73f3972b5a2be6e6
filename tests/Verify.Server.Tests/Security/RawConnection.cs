using System.Net.Sockets;
using System.Text;

namespace Verify.Server.Tests.Security;

/// <summary>A connection that sends bytes as they are, which no HTTP client would.</summary>
internal static class RawConnection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends bytes and returns all that comes back until the server closes the connection.</summary>
    /// <exception cref="TimeoutException">It stays open.</exception>
    public static async Task<string> AskAsync(Uri server, string request)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        var reading = ReadAsync(stream, answer);
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request)).AsTask().WaitAsync(Patience);
        }
        catch (IOException)
        {
            // The server has seen enough and closed; what it said is what counts.
        }

        await reading.WaitAsync(Patience);
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    private static async Task ReadAsync(NetworkStream stream, MemoryStream answer)
    {
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // A server that closes with unread bytes on the way resets the connection.
        }
    }
}
