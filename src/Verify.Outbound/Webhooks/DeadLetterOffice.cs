using Verify.Application.Subscriptions;

namespace Verify.Outbound.Webhooks;

/// <summary>Sends what was given up once more, when somebody asks.</summary>
internal sealed class DeadLetterOffice(ISubscriptionStore store, WebhookSender sender, TimeProvider clock)
{
    /// <summary>Of letters to a bulk replay: it is asked for over HTTP, where somebody waits.</summary>
    public const int MostAtOnce = 200;

    /// <returns>Null when there is no such letter.</returns>
    public async ValueTask<DeliveryAttempt?> ReplayAsync(SubscriptionId id, long sequence, string actor, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation).ConfigureAwait(false) is not { } subscription
            || await store.FindDeadLetterAsync(id, sequence, cancellation).ConfigureAwait(false) is not { } letter)
        {
            return null;
        }

        await store.RecordReplayAsync(id, actor, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        return await SendAsync(subscription, letter, cancellation).ConfigureAwait(false);
    }

    /// <returns>Null for an unknown subscription.</returns>
    public async ValueTask<BulkReplay?> ReplayAllAsync(SubscriptionId id, string actor, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation).ConfigureAwait(false) is not { } subscription)
        {
            return null;
        }

        var page = await store.ListDeadLettersAsync(id, cursor: null, MostAtOnce, cancellation).ConfigureAwait(false);
        if (page.Items.Count > 0)
        {
            await store.RecordReplayAsync(id, actor, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        }

        var delivered = 0;
        foreach (var letter in page.Items.OrderBy(letter => letter.Change.Sequence))
        {
            if (await SendAsync(subscription, letter, cancellation).ConfigureAwait(false) is { IsDelivered: false } failure)
            {
                return new(delivered, failure, IsDone: false);
            }

            delivered++;
        }

        return new(delivered, null, IsDone: page.Next is null);
    }

    private async ValueTask<DeliveryAttempt> SendAsync(Subscription subscription, DeadLetter letter, CancellationToken cancellation)
    {
        var attempt = await sender.SendAsync(subscription, letter.Change, cancellation).ConfigureAwait(false);
        if (attempt.Failure is { } failure)
        {
            var again = letter with { Attempts = letter.Attempts + 1, FailedAt = clock.GetUtcNow(), Failure = failure };
            await store.ReplaceDeadLetterAsync(again, cancellation).ConfigureAwait(false);
        }
        else
        {
            await store.RemoveDeadLetterAsync(subscription.Id, letter.Change.Sequence, cancellation).ConfigureAwait(false);
        }

        return attempt;
    }
}
