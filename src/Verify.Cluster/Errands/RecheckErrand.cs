using Microsoft.Extensions.Logging;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;

namespace Verify.Cluster.Errands;

/// <summary>Goes over the change feed a second time, a day behind.</summary>
/// <remarks>
/// Time alone changes a status: support is breaking for a day. And a claim that could not be weighed when its article came
/// is weighed now. Where the first look missed nothing, the second writes nothing.
/// </remarks>
internal sealed class RecheckErrand(
    IChangeFeed feed, IEvidenceIndex index, IClaims claims, RecheckOptions options, TimeProvider clock, ILogger<RecheckErrand> log) : IErrand
{
    private const string Reader = "claim-rechecker";

    private readonly ClaimRefresher refresher = new(
        feed,
        index,
        claims,
        clock,
        (claim, fault) => log.LogError("The claim {Claim} could not be checked again: {Fault}", claim, fault),
        Reader,
        options.After);

    public string Name => Reader;

    public Task RunAsync(CancellationToken cancellation) => refresher.RunAsync(cancellation);
}
