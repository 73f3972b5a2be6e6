using Verify.Client.Events;

namespace Verify.Client.Webhooks;

/// <summary>A change that a subscription was not told of.</summary>
/// <param name="Attempts">How often it was sent.</param>
/// <param name="Failure">What went wrong the last time.</param>
public sealed record DeadLetterView(LiveEvent Change, int Attempts, DateTimeOffset FailedAt, string Failure);
