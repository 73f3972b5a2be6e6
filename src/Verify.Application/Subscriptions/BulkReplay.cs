namespace Verify.Application.Subscriptions;

/// <summary>What became of sending dead letters once more.</summary>
/// <param name="Delivered">How many were taken, and are forgotten.</param>
/// <param name="Failure">The attempt that ended it; null when the receiver took all that were sent.</param>
/// <param name="IsDone">Whether none is left.</param>
public sealed record BulkReplay(int Delivered, DeliveryAttempt? Failure, bool IsDone);
