using Verify.Application.Events;
using Verify.Application.Outcomes;
using Verify.Core.Claims;

namespace Verify.Application.Claims;

/// <summary>The durable log of claims and the read model beside it.</summary>
public interface IClaimStore
{
    /// <summary>
    /// In one transaction: checks the version, appends the events, replaces the read model and the claim's terms, and
    /// writes one entry to the change feed. Durable before it returns.
    /// </summary>
    ValueTask<AppendResult> AppendAsync(ClaimAppend append, CancellationToken cancellation);

    /// <summary>The claim's log in order; empty for an unknown claim.</summary>
    /// <param name="until">Only events recorded at or before this time; null for all.</param>
    ValueTask<IReadOnlyList<RecordedEvent<ClaimEvent>>> LoadAsync(
        ClaimId id, DateTimeOffset? until, CancellationToken cancellation);

    /// <summary>The read model, newest submission first; a cursor stays valid while claims arrive.</summary>
    ValueTask<Page<ClaimSummary>> ListAsync(ClaimQuery query, CancellationToken cancellation);

    /// <summary>Every claim, in order of id, read in constant memory.</summary>
    IAsyncEnumerable<ClaimId> IdsAsync(CancellationToken cancellation);
}
