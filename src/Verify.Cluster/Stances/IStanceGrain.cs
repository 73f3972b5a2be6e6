using Verify.Cluster.Wire;

namespace Verify.Cluster.Stances;

/// <summary>Judges passages for the claims of its silo. It keeps nothing, so a silo has as many of it as processors.</summary>
[Alias(WireNames.StanceGrain)]
internal interface IStanceGrain : IGrainWithIntegerKey
{
    /// <summary>
    /// Judges from the first passage on until the batch or the time for a call is up: at least one step, and maybe not all
    /// of them. What is left is asked for again.
    /// </summary>
    [Alias("judge")]
    Task<StanceJudgements> JudgeAsync(StanceBatch batch, CancellationToken cancellation);
}
