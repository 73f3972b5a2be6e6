using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Application.Claims;

/// <summary>The claims as every front end sees them, whatever hosts them.</summary>
public interface IClaims
{
    /// <summary>Carries out a command; an accepted one is durable before this returns.</summary>
    ValueTask<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation);

    /// <summary>The claim; null for an unknown one.</summary>
    /// <param name="asOf">The claim as it stood at this time; null for now.</param>
    ValueTask<ClaimState?> FindAsync(ClaimId id, DateTimeOffset? asOf, CancellationToken cancellation);

    /// <summary>The claim's log in order; empty for an unknown claim.</summary>
    ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> ReadHistoryAsync(ClaimId id, CancellationToken cancellation);

    /// <summary>Newest submission first; a cursor stays valid while claims arrive.</summary>
    ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation);
}
