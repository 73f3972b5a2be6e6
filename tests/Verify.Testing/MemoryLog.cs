using Verify.Application.Events;

namespace Verify.Testing;

/// <summary>Event logs by key with version checks. Thread-safe.</summary>
internal sealed class MemoryLog<TKey, TEvent>
    where TKey : struct
{
    private readonly Dictionary<TKey, List<RecordedEvent<TEvent>>> logs = [];

    public IReadOnlyList<TKey> Keys
    {
        get
        {
            lock (logs)
            {
                return [.. logs.Keys];
            }
        }
    }

    public IReadOnlyList<RecordedEvent<TEvent>> Read(TKey key)
    {
        lock (logs)
        {
            return logs.TryGetValue(key, out var log) ? [.. log] : [];
        }
    }

    public AppendResult Append(TKey key, EventBatch<TEvent> batch)
    {
        lock (logs)
        {
            var log = logs.GetValueOrDefault(key) ?? [];
            if (log.Count != batch.ExpectedVersion)
            {
                return AppendResult.VersionConflict;
            }

            logs[key] = log;
            foreach (var item in batch.Events)
            {
                log.Add(new(log.Count + 1, batch.At, batch.Actor, batch.Operation, item));
            }

            return AppendResult.Appended;
        }
    }
}
