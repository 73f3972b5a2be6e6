using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Tests;

/// <summary>Answers look-ups from a table; a name with several answers gives one a look-up, the last again and again.</summary>
internal sealed class TableResolver : IHostResolver
{
    private readonly ConcurrentDictionary<string, Queue<IPAddress[]>> answers = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="lookUps">For each look-up the addresses, separated by commas.</param>
    public TableResolver Add(string host, params string[] lookUps)
    {
        answers[host] = new(lookUps.Select(lookUp => Array.ConvertAll(lookUp.Split(','), IPAddress.Parse)));
        return this;
    }

    public ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        if (!answers.TryGetValue(host, out var queue))
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        lock (queue)
        {
            return ValueTask.FromResult<IReadOnlyList<IPAddress>>(queue.Count > 1 ? queue.Dequeue() : queue.Peek());
        }
    }
}
