using Verify.Application.Changes;

namespace Verify.Testing;

internal sealed class MemoryChangeFeed : IChangeFeed
{
    private readonly List<Change> changes = [];
    private readonly Dictionary<string, long> positions = [];
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Add(DateTimeOffset at, ChangeKind kind, string subject, long version)
    {
        lock (changes)
        {
            changes.Add(new(changes.Count + 1, at, kind, subject, version));
            news.SetResult();
            news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public ValueTask<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellation)
    {
        lock (changes)
        {
            return ValueTask.FromResult<IReadOnlyList<Change>>([.. changes.Skip((int)after).Take(limit)]);
        }
    }

    public ValueTask<long> ReadLastAsync(CancellationToken cancellation)
    {
        lock (changes)
        {
            return ValueTask.FromResult<long>(changes.Count);
        }
    }

    public async ValueTask WaitAsync(long after, CancellationToken cancellation)
    {
        Task next;
        lock (changes)
        {
            next = changes.Count > after ? Task.CompletedTask : news.Task;
        }

        await next.WaitAsync(cancellation).ConfigureAwait(false);
    }

    public ValueTask<long> ReadPositionAsync(string reader, CancellationToken cancellation)
    {
        lock (changes)
        {
            return ValueTask.FromResult(positions.GetValueOrDefault(reader));
        }
    }

    public ValueTask SavePositionAsync(string reader, long sequence, CancellationToken cancellation)
    {
        lock (changes)
        {
            positions[reader] = Math.Max(sequence, positions.GetValueOrDefault(reader));
        }

        return ValueTask.CompletedTask;
    }
}
