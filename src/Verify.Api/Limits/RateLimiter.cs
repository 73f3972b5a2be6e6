using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Verify.Api.Limits;

/// <summary>Counts the requests of each key by the generic cell rate algorithm (ITU-T I.371). Thread-safe.</summary>
internal sealed class RateLimiter(IOptions<ApiOptions> options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, long> due = new(StringComparer.Ordinal);
    private readonly long interval = TimeSpan.TicksPerMinute / options.Value.RequestsPerMinute;

    public int Burst { get; } = options.Value.Burst;

    /// <summary>How long the burst takes to be whole again.</summary>
    public TimeSpan Window => TimeSpan.FromTicks(interval * Burst);

    /// <summary>Counts one request.</summary>
    public RateVerdict Take(string key)
    {
        var now = clock.GetUtcNow().UtcTicks;
        var limit = interval * Burst;
        while (true)
        {
            var before = due.GetOrAdd(key, now);
            var next = Math.Max(before, now) + interval;
            if (next - now > limit)
            {
                return new(false, 0, TimeSpan.FromTicks(next - now - limit));
            }

            if (due.TryUpdate(key, next, before))
            {
                return new(true, (int)((limit - (next - now)) / interval), TimeSpan.FromTicks(next - now));
            }
        }
    }
}
