using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Verify.Judges.Tests;

/// <summary>An HTTP server on the loopback interface that answers each chat request with the next of its replies, the last one again and again.</summary>
internal sealed class FakeChatServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<Reply> _replies;
    private readonly Task _serving;

    public FakeChatServer(params Reply[] replies)
    {
        _replies = new Queue<Reply>(replies);
        Address = new Uri($"http://127.0.0.1:{FreePort()}/v1/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>The bodies that were received.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                await AnswerAsync(await _listener.GetContextAsync());
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        Requests.Enqueue(await reader.ReadToEndAsync());
        var reply = _replies.Count > 1 ? _replies.Dequeue() : _replies.Peek();
        if (reply.Hangs)
            return;
        context.Response.StatusCode = reply.Status;
        await context.Response.OutputStream.WriteAsync(reply.Body());
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    /// <summary>What the server says to one request.</summary>
    internal sealed record Reply(string Content, int Status = 200, bool Hangs = false)
    {
        public byte[] Body() => JsonSerializer.SerializeToUtf8Bytes(new { choices = new[] { new { message = new { role = "assistant", content = Content } } } });
    }
}
