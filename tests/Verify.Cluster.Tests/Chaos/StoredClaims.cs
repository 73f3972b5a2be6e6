using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Chaos;

/// <summary>The claims of a store without a host, one command at a time: to work off what is left when all silos are gone.</summary>
internal sealed class StoredClaims(PostgresStore store) : IClaims
{
    private readonly ClaimAppraiser appraiser = new(store.Evidence, new StructuralStanceModel(), new PassageAnalyses(), ClaimReader.Read);

    public ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation) =>
        new ClaimSession(command.Id, store.Claims, appraiser, TimeProvider.System).HandleAsync(command, cancellation);

    public async ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        var log = await store.Claims.LoadAsync(id, asOf, cancellation);
        return log.Count == 0 ? null : ClaimState.Fold(id, log.Select(recorded => recorded.Event));
    }

    public ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation) =>
        store.Claims.LoadAsync(id, null, cancellation);

    public ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation) =>
        store.Claims.ListAsync(query, cancellation);
}
