namespace Verify.Cluster.Stances;

/// <summary>How judging is shared out.</summary>
internal sealed record StanceOptions
{
    /// <summary>How many passages a worker is given at a time. Default 32.</summary>
    public int Batch { get; init; } = 32;

    /// <summary>How many passages a worker judges before it looks at the clock and lets others have their turn. Default 8.</summary>
    public int Step { get; init; } = 8;

    /// <summary>How long a worker goes on beginning steps in one call, well below the time that a call may take. Default 2 seconds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);
}
