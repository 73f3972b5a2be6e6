namespace Verify.Storage;

/// <summary>The system's clock to the microsecond, as every store keeps times: what is answered at once equals what is read back.</summary>
public sealed class StoreClock : TimeProvider
{
    private StoreClock()
    {
    }

    /// <summary>The one clock of a process.</summary>
    public static TimeProvider Instance { get; } = new StoreClock();

    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
