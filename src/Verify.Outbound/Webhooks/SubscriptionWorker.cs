using Verify.Application.Changes;
using Verify.Application.Subscriptions;

namespace Verify.Outbound.Webhooks;

/// <summary>
/// Tells one subscriber of the changes it wants, in the order of the feed and one after another. What it has come to is
/// durable after each attempt: a restart goes on where it was, and repeats at most the delivery that was under way, under
/// the same delivery id.
/// </summary>
/// <param name="worker">Under what name the subscription was taken.</param>
internal sealed class SubscriptionWorker(
    Subscription subscription,
    string worker,
    ISubscriptionStore store,
    IChangeFeed feed,
    WebhookSender sender,
    DeliveryRules rules,
    TimeProvider clock)
{
    private const int BatchSize = 256;

    /// <summary>How many unwanted changes may be passed over before the place is saved; they are passed over again after a restart.</summary>
    private const int SaveEvery = 1_000;

    private SubscriptionProgress progress = subscription.Progress;
    private bool isLost;

    private bool IsActive => !isLost && progress.DisabledBecause is null;

    /// <summary>Runs until the subscription is disabled, removed or taken by another worker.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var position = progress.Position;
        while (IsActive)
        {
            var changes = await feed.ReadAsync(position, BatchSize, cancellation).ConfigureAwait(false);
            if (changes.Count == 0)
            {
                await feed.WaitAsync(position, cancellation).ConfigureAwait(false);
                continue;
            }

            foreach (var change in changes)
            {
                await PassAsync(change, cancellation).ConfigureAwait(false);
                if (!IsActive)
                {
                    return;
                }
            }

            position = changes[^1].Sequence;
        }
    }

    private async ValueTask PassAsync(Change change, CancellationToken cancellation)
    {
        if (subscription.Wants(change))
        {
            await DeliverAsync(change, cancellation).ConfigureAwait(false);
        }
        else if (change.Sequence - progress.Position >= SaveEvery)
        {
            await SaveAsync(progress with { Position = change.Sequence }, null, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Returns once the change is taken or given up.</summary>
    private async ValueTask DeliverAsync(Change change, CancellationToken cancellation)
    {
        while (IsActive && progress.Position < change.Sequence)
        {
            if (progress.DueAt - clock.GetUtcNow() is { } pause && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
            }

            var attempt = await sender.SendAsync(subscription, change, cancellation).ConfigureAwait(false);
            var (after, letter) = rules.After(subscription, progress, change, attempt, clock.GetUtcNow());
            await SaveAsync(after, letter, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask SaveAsync(SubscriptionProgress after, DeadLetter? letter, CancellationToken cancellation)
    {
        isLost = !await store.SaveAsync(subscription.Id, worker, after, letter, cancellation).ConfigureAwait(false);
        progress = after;
    }
}
