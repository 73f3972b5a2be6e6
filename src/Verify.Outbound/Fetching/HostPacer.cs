namespace Verify.Outbound.Fetching;

/// <summary>Spaces the requests to one host; those to others do not wait for them. Thread-safe.</summary>
internal sealed class HostPacer(TimeSpan delay, TimeProvider clock)
{
    private const int MostRemembered = 1_024;

    private readonly Lock changing = new();
    private readonly Dictionary<string, DateTimeOffset> free = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns when it is the caller's turn, in the order of calls.</summary>
    public async ValueTask WaitAsync(string host, CancellationToken cancellation)
    {
        var wait = Reserve(host);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
        }
    }

    private TimeSpan Reserve(string host)
    {
        lock (changing)
        {
            var now = clock.GetUtcNow();
            if (free.Count >= MostRemembered)
            {
                foreach (var idle in free.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToArray())
                {
                    free.Remove(idle);
                }
            }

            var turn = free.TryGetValue(host, out var next) && next > now ? next : now;
            free[host] = turn + delay;
            return turn - now;
        }
    }
}
