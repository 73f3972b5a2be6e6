using System.Collections.Concurrent;
using System.Text.Json;
using Verify.Client.Json;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>Remembers the JSON of claims that were lately shown. Thread-safe.</summary>
/// <remarks>
/// A claim's JSON never changes under its version, so nothing goes stale. Two generations: when the younger has grown to
/// half the capacity the older is dropped, and what is still in use moves over.
/// </remarks>
internal sealed class ClaimBodies
{
    /// <summary>In bytes of JSON.</summary>
    private const long Capacity = 128 << 20;

    private readonly Lock turning = new();
    private ConcurrentDictionary<(string Id, long Version), byte[]> younger = new();
    private ConcurrentDictionary<(string Id, long Version), byte[]> older = new();
    private long size;

    public byte[] Of(ClaimState state)
    {
        var key = (state.Id.Value, state.Version);
        if (younger.TryGetValue(key, out var known))
        {
            return known;
        }

        var body = older.TryGetValue(key, out var aged)
            ? aged
            : JsonSerializer.SerializeToUtf8Bytes(ClaimViews.Of(state), VerifyJson.Default.ClaimView);
        Turn(body.Length);
        younger[key] = body;
        return body;
    }

    private void Turn(int added)
    {
        if (Interlocked.Add(ref size, added) < Capacity / 2)
        {
            return;
        }

        lock (turning)
        {
            if (Volatile.Read(ref size) >= Capacity / 2)
            {
                older = younger;
                younger = new();
                Volatile.Write(ref size, 0);
            }
        }
    }
}
