namespace Verify.Application.Subscriptions;

/// <summary>What became of sending once.</summary>
/// <param name="DeliveryId">The same for every attempt at one change, so that a receiver can tell repeats.</param>
/// <param name="Status">The receiver's HTTP status; null when there was no answer.</param>
/// <param name="Failure">What went wrong, in a sentence; null when the receiver took it.</param>
/// <param name="RetryAfter">How long the receiver asks to wait.</param>
public sealed record DeliveryAttempt(string DeliveryId, int? Status, string? Failure, TimeSpan? RetryAfter = null)
{
    public bool IsDelivered => Failure is null;
}
