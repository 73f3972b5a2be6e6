namespace Verify.Application.Changes;

/// <summary>The durable list of what changed: sequence numbers only increase and no later change gets an earlier number.</summary>
public interface IChangeFeed
{
    /// <summary>The changes after a sequence number, in order, at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellation);

    /// <summary>The sequence number of the last change; 0 when there is none.</summary>
    ValueTask<long> ReadLastAsync(CancellationToken cancellation);

    /// <summary>Returns once there is a change after the sequence number.</summary>
    ValueTask WaitAsync(long after, CancellationToken cancellation);

    /// <summary>How far a named reader has come; 0 for a new one.</summary>
    ValueTask<long> ReadPositionAsync(string reader, CancellationToken cancellation);

    /// <summary>Remembers how far a named reader has come; never moves it back.</summary>
    ValueTask SavePositionAsync(string reader, long sequence, CancellationToken cancellation);
}
