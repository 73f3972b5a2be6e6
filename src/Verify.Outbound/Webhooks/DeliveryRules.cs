using Verify.Application.Changes;
using Verify.Application.Subscriptions;

namespace Verify.Outbound.Webhooks;

/// <summary>What follows from an attempt at delivering a change: it is done, tried again later, or given up.</summary>
internal sealed class DeliveryRules(WebhookOptions options, Backoff backoff)
{
    private const int Gone = 410;

    /// <returns>The progress after the attempt, and the dead letter where the change is given up.</returns>
    public (SubscriptionProgress Progress, DeadLetter? Letter) After(
        Subscription subscription, SubscriptionProgress progress, Change change, DeliveryAttempt attempt, DateTimeOffset now)
    {
        if (attempt.Failure is not { } failure)
        {
            return (new SubscriptionProgress(change.Sequence) { DeliveredAt = now }, null);
        }

        var attempts = progress.Attempts + 1;
        if (attempts < options.Attempts && attempt.Status != Gone)
        {
            return (progress with { Attempts = attempts, DueAt = now + Pause(attempt, attempts), LastFailure = failure }, null);
        }

        var givenUp = progress.GivenUpInARow + 1;
        var after = new SubscriptionProgress(change.Sequence)
        {
            GivenUpInARow = givenUp,
            DeliveredAt = progress.DeliveredAt,
            LastFailure = failure,
            DisabledBecause = attempt.Status == Gone ? "The receiver answered that it is gone (HTTP status 410)."
                : givenUp >= options.GivenUpInARow ? $"{givenUp} changes in a row could not be delivered. The last failure: {failure}"
                : null,
        };
        return (after, new DeadLetter(subscription.Id, change, attempts, now, failure));
    }

    private TimeSpan Pause(DeliveryAttempt attempt, int attempts)
    {
        var pause = backoff.After(attempts, attempt.DeliveryId);
        var asked = attempt.RetryAfter ?? TimeSpan.Zero;
        return asked < pause ? pause : asked < options.LongestPause ? asked : options.LongestPause;
    }
}
