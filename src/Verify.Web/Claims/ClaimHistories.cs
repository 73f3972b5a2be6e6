using Microsoft.Extensions.Caching.Memory;
using Verify.Application.Claims;
using Verify.Core.Claims;

namespace Verify.Web.Claims;

/// <summary>Tells claims' logs in words, and remembers those that pages lately showed. A log never changes under its version.</summary>
public sealed class ClaimHistories(IClaims claims) : IDisposable
{
    /// <summary>In events, over all claims.</summary>
    private const long Capacity = 100_000;

    private readonly MemoryCache histories = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>The whole log, newest first.</summary>
    /// <param name="version">The claim's version now; null where it is not known.</param>
    public async ValueTask<IReadOnlyList<HistoryEntry>> ReadAsync(ClaimId id, long? version, CancellationToken cancellation)
    {
        if (version is not null && histories.TryGetValue((id, version), out IReadOnlyList<HistoryEntry>? known))
        {
            return known!;
        }

        var log = await claims.ReadHistoryAsync(id, cancellation).ConfigureAwait(false);
        HistoryEntry[] history = [.. log.Select(HistoryEntry.Of).Reverse()];
        return histories.Set<IReadOnlyList<HistoryEntry>>(
            (id, (long?)history[0].Version), history, new MemoryCacheEntryOptions { Size = history.Length });
    }

    public void Dispose() => histories.Dispose();
}
