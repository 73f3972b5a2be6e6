using Verify.Application.Outcomes;

namespace Verify.Application.Subscriptions;

/// <summary>The durable subscriptions with their places in the change feed and their dead letters. What people do to them is in the audit log.</summary>
public interface ISubscriptionStore
{
    ValueTask AddAsync(Subscription subscription, CancellationToken cancellation);

    ValueTask<Subscription?> FindAsync(SubscriptionId id, CancellationToken cancellation);

    /// <summary>All of them, oldest first.</summary>
    ValueTask<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation);

    /// <summary>Removes a subscription with its dead letters; false for an unknown one.</summary>
    ValueTask<bool> RemoveAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Takes back that the subscription is disabled; null for an unknown one.</summary>
    ValueTask<Subscription?> EnableAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>
    /// Takes the active subscriptions that no other worker has, or has left untouched for too long, and prolongs those that
    /// the worker has. One worker at a time has a subscription: nobody is told twice.
    /// </summary>
    /// <param name="worker">Who delivers, among all that share the store.</param>
    /// <param name="until">Others take them after this, unless the worker takes again before.</param>
    /// <returns>All that the worker has now, oldest first.</returns>
    ValueTask<IReadOnlyList<Subscription>> TakeAsync(
        string worker, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Leaves all that the worker has to others.</summary>
    ValueTask GiveBackAsync(string worker, CancellationToken cancellation);

    /// <summary>Replaces the progress and, in the same transaction, keeps the dead letter; durable before it returns.</summary>
    /// <returns>False when the subscription has been removed or another worker has it: nothing was written.</returns>
    ValueTask<bool> SaveAsync(
        SubscriptionId id, string worker, SubscriptionProgress progress, DeadLetter? letter, CancellationToken cancellation);

    /// <summary>The dead letters of a subscription, latest failure first; a cursor stays valid while letters come and go.</summary>
    ValueTask<Page<DeadLetter>> ListDeadLettersAsync(
        SubscriptionId id, string? cursor, int limit, CancellationToken cancellation);

    /// <param name="sequence">The change's place in the feed.</param>
    ValueTask<DeadLetter?> FindDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation);

    /// <summary>Replaces a letter that is still there; false when it is not.</summary>
    ValueTask<bool> ReplaceDeadLetterAsync(DeadLetter letter, CancellationToken cancellation);

    /// <summary>Says in the audit log that somebody had dead letters sent once more.</summary>
    ValueTask RecordReplayAsync(SubscriptionId id, string actor, DateTimeOffset at, CancellationToken cancellation);

    ValueTask<bool> RemoveDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation);
}
