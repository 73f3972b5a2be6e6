namespace Verify.Cluster.Errands;

/// <summary>Work that goes on all the time and once in the whole cluster; registered on every silo.</summary>
/// <remarks>
/// It keeps its place in the store: whichever silo has it next goes on from there. After a split two silos may have it for
/// a while, so doing a thing twice must do no harm.
/// </remarks>
public interface IErrand
{
    /// <summary>Names it in the cluster; never changes.</summary>
    string Name { get; }

    /// <summary>Works until cancelled. When it fails it is begun again within seconds, maybe on another silo.</summary>
    Task RunAsync(CancellationToken cancellation);

    /// <summary>Reports to the meters how it stands; asked every few seconds while it runs.</summary>
    Task MeasureAsync(CancellationToken cancellation) => Task.CompletedTask;
}
