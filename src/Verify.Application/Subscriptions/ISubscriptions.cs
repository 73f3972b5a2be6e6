using Verify.Application.Outcomes;

namespace Verify.Application.Subscriptions;

/// <summary>The subscriptions as every front end sees them.</summary>
public interface ISubscriptions
{
    /// <summary>Subscribes to the changes from now on.</summary>
    ValueTask<Outcome<NewSubscription>> AddAsync(SubscriptionRequest request, string actor, CancellationToken cancellation);

    ValueTask<Subscription?> FindAsync(SubscriptionId id, CancellationToken cancellation);

    /// <summary>All of them, oldest first.</summary>
    ValueTask<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation);

    /// <summary>Removes a subscription with its dead letters; false for an unknown one.</summary>
    ValueTask<bool> RemoveAsync(SubscriptionId id, string actor, CancellationToken cancellation);

    /// <summary>Goes on, after a failure disabled it, with the changes since; null for an unknown one.</summary>
    ValueTask<Subscription?> EnableAsync(SubscriptionId id, string actor, CancellationToken cancellation);

    /// <summary>Sends a test event once, disabled or not; null for an unknown subscription.</summary>
    ValueTask<DeliveryAttempt?> PingAsync(SubscriptionId id, CancellationToken cancellation);

    /// <summary>The changes that were given up, latest failure first.</summary>
    ValueTask<Page<DeadLetter>> ListDeadLettersAsync(SubscriptionId id, string? cursor, int limit, CancellationToken cancellation);

    /// <summary>Sends a dead letter once more under its delivery id and, once it is taken, forgets it; null when there is none.</summary>
    ValueTask<DeliveryAttempt?> ReplayAsync(SubscriptionId id, long sequence, string actor, CancellationToken cancellation);

    /// <summary>Sends some hundred of the latest dead letters once more, in the feed's order, until one is not taken; null for an unknown subscription.</summary>
    ValueTask<BulkReplay?> ReplayAllAsync(SubscriptionId id, string actor, CancellationToken cancellation);
}
