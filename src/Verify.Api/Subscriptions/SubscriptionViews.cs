using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Client.Events;
using Verify.Client.Webhooks;

namespace Verify.Api.Subscriptions;

/// <summary>Subscriptions as the API shows them.</summary>
internal static class SubscriptionViews
{
    public static SubscriptionView Of(Subscription subscription) => new(
        subscription.Id.Value,
        subscription.Request.Url,
        subscription.Request.Kind is { } kind ? Kind(kind) : null,
        subscription.Request.Subject,
        subscription.CreatedAt,
        subscription.CreatedBy,
        subscription.Progress.Position,
        subscription.Progress.DisabledBecause is null,
        subscription.Progress.DisabledBecause,
        subscription.Progress.Attempts,
        subscription.Progress.DueAt,
        subscription.Progress.DeliveredAt,
        subscription.Progress.LastFailure);

    public static DeliveryView Of(DeliveryAttempt attempt) => new(attempt.DeliveryId, attempt.IsDelivered, attempt.Status, attempt.Failure);

    public static DeadLetterView Of(DeadLetter letter)
    {
        var change = letter.Change;
        return new(
            new LiveEvent(change.Sequence, change.At, Kind(change.Kind), change.Subject, change.Version),
            letter.Attempts,
            letter.FailedAt,
            letter.Failure);
    }

    private static LiveEventKind Kind(ChangeKind kind) => WireNames<ChangeKind, LiveEventKind>.Of(kind);
}
