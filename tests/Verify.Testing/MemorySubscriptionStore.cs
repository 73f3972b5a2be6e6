using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;

namespace Verify.Testing;

/// <summary>Subscriptions in memory.</summary>
public sealed class MemorySubscriptionStore : ISubscriptionStore
{
    private readonly Lock changing = new();
    private readonly List<Subscription> subscriptions = [];
    private readonly List<DeadLetter> letters = [];
    private readonly Dictionary<SubscriptionId, (string Worker, DateTimeOffset Until)> taken = [];

    public ValueTask AddAsync(Subscription subscription, CancellationToken cancellation)
    {
        lock (changing)
        {
            subscriptions.Add(subscription);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<Subscription?> FindAsync(SubscriptionId id, CancellationToken cancellation)
    {
        lock (changing)
        {
            return ValueTask.FromResult(subscriptions.FirstOrDefault(subscription => subscription.Id == id));
        }
    }

    public ValueTask<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation)
    {
        lock (changing)
        {
            return ValueTask.FromResult<IReadOnlyList<Subscription>>([.. subscriptions]);
        }
    }

    public ValueTask<bool> RemoveAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation)
    {
        lock (changing)
        {
            letters.RemoveAll(letter => letter.Subscription == id);
            return ValueTask.FromResult(subscriptions.RemoveAll(subscription => subscription.Id == id) > 0);
        }
    }

    public ValueTask<Subscription?> EnableAsync(
        SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation)
    {
        lock (changing)
        {
            var place = subscriptions.FindIndex(subscription => subscription.Id == id);
            if (place < 0)
            {
                return ValueTask.FromResult<Subscription?>(null);
            }

            subscriptions[place] = subscriptions[place] with { Progress = subscriptions[place].Progress.Enabled() };
            return ValueTask.FromResult<Subscription?>(subscriptions[place]);
        }
    }

    public ValueTask<IReadOnlyList<Subscription>> TakeAsync(
        string worker, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        lock (changing)
        {
            var mine = subscriptions.Where(subscription => subscription.Progress.DisabledBecause is null
                && (!taken.TryGetValue(subscription.Id, out var holder) || holder.Worker == worker || holder.Until <= now)).ToList();
            mine.ForEach(subscription => taken[subscription.Id] = (worker, until));
            return ValueTask.FromResult<IReadOnlyList<Subscription>>(mine);
        }
    }

    public ValueTask GiveBackAsync(string worker, CancellationToken cancellation)
    {
        lock (changing)
        {
            foreach (var id in taken.Keys.Where(id => taken[id].Worker == worker).ToList())
            {
                taken.Remove(id);
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<bool> SaveAsync(
        SubscriptionId id, string worker, SubscriptionProgress progress, DeadLetter? letter, CancellationToken cancellation)
    {
        lock (changing)
        {
            var place = subscriptions.FindIndex(subscription => subscription.Id == id);
            if (place < 0 || !taken.TryGetValue(id, out var holder) || holder.Worker != worker)
            {
                return ValueTask.FromResult(false);
            }

            subscriptions[place] = subscriptions[place] with { Progress = progress };
            if (letter is not null)
            {
                letters.RemoveAll(known => IsFor(known, id, letter.Change.Sequence));
                letters.Add(letter);
            }

            return ValueTask.FromResult(true);
        }
    }

    public ValueTask<Page<DeadLetter>> ListDeadLettersAsync(
        SubscriptionId id, string? cursor, int limit, CancellationToken cancellation)
    {
        lock (changing)
        {
            return ValueTask.FromResult(new Page<DeadLetter>(
                [.. letters.Where(letter => letter.Subscription == id).OrderByDescending(letter => letter.FailedAt).Take(limit)], null));
        }
    }

    public ValueTask<DeadLetter?> FindDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation)
    {
        lock (changing)
        {
            return ValueTask.FromResult(letters.FirstOrDefault(letter => IsFor(letter, id, sequence)));
        }
    }

    public ValueTask<bool> ReplaceDeadLetterAsync(DeadLetter letter, CancellationToken cancellation)
    {
        lock (changing)
        {
            var place = letters.FindIndex(known => IsFor(known, letter.Subscription, letter.Change.Sequence));
            if (place >= 0)
            {
                letters[place] = letter;
            }

            return ValueTask.FromResult(place >= 0);
        }
    }

    public ValueTask RecordReplayAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask<bool> RemoveDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation)
    {
        lock (changing)
        {
            return ValueTask.FromResult(letters.RemoveAll(letter => IsFor(letter, id, sequence)) > 0);
        }
    }

    private static bool IsFor(DeadLetter letter, SubscriptionId id, long sequence) =>
        letter.Subscription == id && letter.Change.Sequence == sequence;
}
