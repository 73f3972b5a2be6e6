namespace Verify.Client.Webhooks;

/// <summary>What became of sending an event once.</summary>
/// <param name="Status">The receiver's HTTP status; null when there was no answer.</param>
/// <param name="Failure">What went wrong; null when the receiver took it.</param>
public sealed record DeliveryView(string DeliveryId, bool IsDelivered, int? Status, string? Failure);
