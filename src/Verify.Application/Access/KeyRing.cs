using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Verify.Application.Access;

/// <summary>Recognises keys from memory. Thread-safe; one serves all requests.</summary>
/// <remarks>It reads the keys again every few seconds, so that what another process makes or revokes soon counts here.</remarks>
public sealed class KeyRing(IApiKeyStore store, TimeProvider clock)
{
    /// <summary>How long a change made elsewhere may take to count here.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan UseGranularity = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> used = new(StringComparer.Ordinal);
    private volatile Ring? ring;

    /// <summary>Whether any key was ever made: then every request needs one.</summary>
    public async ValueTask<bool> HasKeysAsync(CancellationToken cancellation) =>
        (await ReadAsync(cancellation).ConfigureAwait(false)).Keys.Count > 0;

    /// <summary>The key that a token is; null for one that is wrong, expired or revoked.</summary>
    public async ValueTask<ApiKey?> FindAsync(string token, CancellationToken cancellation)
    {
        var keys = (await ReadAsync(cancellation).ConfigureAwait(false)).Keys;
        var now = clock.GetUtcNow();
        if (ApiKeyIssuer.IdOf(token) is not { } id
            || !keys.TryGetValue(id, out var key)
            || !ApiKeyIssuer.Matches(key, token)
            || !key.IsValid(now))
        {
            return null;
        }

        if (!used.TryGetValue(id, out var last) || now - last >= UseGranularity)
        {
            used[id] = now;
            await store.MarkUsedAsync(id, now, cancellation).ConfigureAwait(false);
        }

        return key;
    }

    /// <summary>Forgets what is in memory: keys were changed here.</summary>
    public void Refresh() => ring = null;

    private async ValueTask<Ring> ReadAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (ring is { } known && now - known.At < Freshness)
        {
            return known;
        }

        var keys = await store.ListAsync(cancellation).ConfigureAwait(false);
        return ring = new Ring(keys.ToFrozenDictionary(key => key.Id, StringComparer.Ordinal), now);
    }

    private sealed record Ring(FrozenDictionary<string, ApiKey> Keys, DateTimeOffset At);
}
