using Verify.Application.Claims;

namespace Verify.Application.Changes;

/// <summary>A claim that a change made due.</summary>
internal sealed class DueClaim(ClaimCommand command, long since)
{
    private const int MostDoublings = 6;

    /// <summary>What is to be done.</summary>
    public ClaimCommand Command { get; set; } = command;

    /// <summary>The earliest change that it is due for.</summary>
    public long Since { get; } = since;

    /// <summary>What a change made due while this was being done.</summary>
    public DueClaim? Next { get; set; }

    public bool IsRunning { get; set; }

    public int Failures { get; private set; }

    /// <summary>When it failed first.</summary>
    public DateTimeOffset FailingSince { get; private set; }

    /// <summary>How long it is left alone after its last failure: a second, and with each failure twice that, up to 64.</summary>
    public TimeSpan Pause => TimeSpan.FromSeconds(1 << Math.Min(Failures - 1, MostDoublings));

    public void Fail(DateTimeOffset at)
    {
        FailingSince = Failures == 0 ? at : FailingSince;
        Failures++;
    }
}
