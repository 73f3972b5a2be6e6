using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Cluster.Claims;

/// <summary>The claims of a cluster: commands go to the claim's grain, lists and histories to the store.</summary>
internal sealed class ClusterClaims(IGrainFactory grains, IClaimStore store, GrainCalls calls) : IClaims
{
    public ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation)
    {
        var identified = command.Identified();
        return calls.AskAsync(token => Grain(command.Id).HandleAsync(identified, token), cancellation);
    }

    public async ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        if (asOf is null)
        {
            var state = await calls.AskAsync(token => Grain(id).ReadAsync(token), cancellation).ConfigureAwait(false);
            return state.Exists ? state : null;
        }

        var log = await store.LoadAsync(id, asOf, cancellation).ConfigureAwait(false);
        return log.Count == 0 ? null : ClaimState.Fold(id, log.Select(recorded => recorded.Event));
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation) =>
        store.LoadAsync(id, until: null, cancellation);

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
        store.ListAsync(query, cancellation);

    private IClaimGrain Grain(ClaimId id) => grains.GetGrain<IClaimGrain>(id.Value);
}
