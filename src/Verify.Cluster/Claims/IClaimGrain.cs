using Orleans.Concurrency;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Cluster.Wire;
using Verify.Core.Claims;

namespace Verify.Cluster.Claims;

/// <summary>One claim, keyed by its id.</summary>
[Alias(WireNames.ClaimGrain)]
internal interface IClaimGrain : IGrainWithStringKey
{
    [Alias("handle")]
    Task<Outcome<ClaimState>> HandleAsync(ClaimCommand command, CancellationToken cancellation);

    /// <summary>The claim as last known here; it does not wait for a command that is under way.</summary>
    [Alias("read")]
    [AlwaysInterleave]
    Task<ClaimState> ReadAsync(CancellationToken cancellation);
}
