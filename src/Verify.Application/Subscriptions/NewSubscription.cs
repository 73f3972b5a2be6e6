namespace Verify.Application.Subscriptions;

/// <summary>A subscription just made, with the secret that its deliveries are signed with.</summary>
/// <param name="Secret">To be shown once; it is not kept.</param>
public sealed record NewSubscription(Subscription Subscription, string Secret);
