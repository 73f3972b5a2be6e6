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

    /// <summary>Replaces the progress and, in the same transaction, keeps the dead letter; durable before it returns.</summary>
    /// <returns>False when the subscription has been removed: nothing was written.</returns>
    ValueTask<bool> SaveAsync(SubscriptionId id, SubscriptionProgress progress, DeadLetter? letter, CancellationToken cancellation);

    /// <summary>The dead letters of a subscription, latest failure first; a cursor stays valid while letters come and go.</summary>
    ValueTask<Page<DeadLetter>> ListDeadLettersAsync(
        SubscriptionId id, string? cursor, int limit, CancellationToken cancellation);

    /// <param name="sequence">The change's place in the feed.</param>
    ValueTask<DeadLetter?> FindDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation);

    /// <summary>Replaces a letter that is still there; false when it is not.</summary>
    ValueTask<bool> ReplaceDeadLetterAsync(DeadLetter letter, CancellationToken cancellation);

    ValueTask<bool> RemoveDeadLetterAsync(SubscriptionId id, long sequence, CancellationToken cancellation);
}
