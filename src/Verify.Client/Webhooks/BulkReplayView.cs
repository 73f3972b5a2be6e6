namespace Verify.Client.Webhooks;

/// <summary>What became of sending dead letters once more.</summary>
/// <param name="Delivered">How many were taken, and are forgotten.</param>
/// <param name="Failure">The attempt that ended it; null when the receiver took all that were sent.</param>
/// <param name="IsDone">Whether none is left; if not, and nothing failed, ask again.</param>
public sealed record BulkReplayView(int Delivered, DeliveryView? Failure, bool IsDone);
