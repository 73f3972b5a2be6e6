using Verify.Application.Changes;

namespace Verify.Application.Subscriptions;

/// <summary>A change that a subscription was not told of; kept until it is replayed.</summary>
/// <param name="Attempts">How often it was sent.</param>
public sealed record DeadLetter(SubscriptionId Subscription, Change Change, int Attempts, DateTimeOffset FailedAt, string Failure);
