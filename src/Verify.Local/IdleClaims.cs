using System.Collections.Concurrent;
using Verify.Application.Claims;
using Verify.Core.Claims;

namespace Verify.Local;

/// <summary>Remembers claims that are read and that nobody works on. Thread-safe.</summary>
/// <remarks>
/// A claim is forgotten when a command to it ends, so that whoever reads it afterwards reads it anew. Once there are too
/// many all are forgotten: what is in use comes back.
/// </remarks>
internal sealed class IdleClaims(IClaimStore store)
{
    /// <summary>One takes some 100 KB.</summary>
    public const int Capacity = 512;

    private readonly ConcurrentDictionary<ClaimId, Lazy<Task<ClaimState>>> known = new();

    public async ValueTask<ClaimState> ReadAsync(ClaimId id, CancellationToken cancellation)
    {
        if (!known.TryGetValue(id, out var reading))
        {
            if (known.Count >= Capacity)
            {
                known.Clear();
            }

            reading = known.GetOrAdd(id, _ => new Lazy<Task<ClaimState>>(() => LoadAsync(id)));
        }

        var isKept = false;
        try
        {
            var state = await reading.Value.WaitAsync(cancellation).ConfigureAwait(false);
            isKept = state.Exists;
            return state;
        }
        finally
        {
            if (!isKept)
            {
                known.TryRemove(KeyValuePair.Create(id, reading));
            }
        }
    }

    public void Forget(ClaimId id) => known.TryRemove(id, out _);

    /// <remarks>Others may wait for it too, so that none of them can cancel it.</remarks>
    private async Task<ClaimState> LoadAsync(ClaimId id)
    {
        var log = await store.LoadAsync(id, until: null, CancellationToken.None).ConfigureAwait(false);
        return ClaimState.Fold(id, log.Select(recorded => recorded.Event));
    }
}
