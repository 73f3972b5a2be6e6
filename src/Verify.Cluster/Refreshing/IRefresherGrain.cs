using Verify.Cluster.Wire;

namespace Verify.Cluster.Refreshing;

/// <summary>The one in the cluster that follows the change feed and has claims weighed again.</summary>
[Alias(WireNames.RefresherGrain)]
internal interface IRefresherGrain : IGrainWithStringKey
{
    /// <summary>Sees to it that the feed is followed, from the place reached before; harmless when it is.</summary>
    [Alias("keep-running")]
    Task KeepRunningAsync();
}
