using Verify.Application.Feeds;

namespace Verify.Outbound.Fetching;

/// <summary>Spaces the requests of all that share a store to one host; those to others do not wait for them. Thread-safe.</summary>
internal sealed class HostPacer(IFeedStore store, TimeSpan delay, TimeProvider clock)
{
    /// <summary>Returns when it is the caller's turn, in the order of calls.</summary>
    public async ValueTask WaitAsync(string host, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var turn = await store.TakeTurnAsync(host.ToLowerInvariant(), now, delay, cancellation).ConfigureAwait(false);
        if (turn > now)
        {
            await Task.Delay(turn - now, clock, cancellation).ConfigureAwait(false);
        }
    }
}
