using Verify.Cluster.Wire;

namespace Verify.Cluster.Errands;

/// <summary>The one place in the cluster where an errand runs, keyed by the errand's name.</summary>
[Alias(WireNames.CoordinatorGrain)]
internal interface ICoordinatorGrain : IGrainWithStringKey
{
    /// <summary>Sees to it that the errand runs; harmless when it does.</summary>
    [Alias("keep-running")]
    Task KeepRunningAsync();
}
