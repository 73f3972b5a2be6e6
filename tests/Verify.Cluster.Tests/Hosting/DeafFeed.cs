using Verify.Application.Changes;

namespace Verify.Cluster.Tests.Hosting;

/// <summary>A feed that wakes nobody: who waits for news waits until cancelled.</summary>
internal sealed class DeafFeed(IChangeFeed inner, int readers) : IChangeFeed
{
    private readonly CountdownEvent awake = new(readers);

    public bool AllWait => awake.IsSet;

    public ValueTask<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellation) => inner.ReadAsync(after, limit, cancellation);

    public ValueTask<long> ReadLastAsync(CancellationToken cancellation) => inner.ReadLastAsync(cancellation);

    public async ValueTask WaitAsync(long after, CancellationToken cancellation)
    {
        if (!AllWait)
        {
            awake.Signal();
        }

        await Task.Delay(Timeout.Infinite, cancellation);
    }

    public ValueTask<long> ReadPositionAsync(string reader, CancellationToken cancellation) => inner.ReadPositionAsync(reader, cancellation);

    public ValueTask SavePositionAsync(string reader, long sequence, CancellationToken cancellation) =>
        inner.SavePositionAsync(reader, sequence, cancellation);
}
