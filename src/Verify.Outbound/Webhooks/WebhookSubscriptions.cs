using System.Globalization;
using Verify.Application.Changes;
using Verify.Application.Outcomes;
using Verify.Application.Subscriptions;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Webhooks;

internal sealed class WebhookSubscriptions(
    ISubscriptionStore store,
    IChangeFeed feed,
    AddressGuard guard,
    WebhookSender sender,
    DeadLetterOffice office,
    WebhookSecrets secrets,
    WebhookOptions options,
    Signal changed,
    TimeProvider clock) : ISubscriptions
{
    private const int MostSubjectLength = 200;

    public async ValueTask<Outcome<NewSubscription>> AddAsync(
        SubscriptionRequest request, string actor, CancellationToken cancellation)
    {
        var fault = request.Subject is { Length: 0 or > MostSubjectLength }
            ? new FieldError("subject", "The subject must be the id of a claim or article.")
            : await AddressRule.CheckAsync(guard, request.Url, cancellation).ConfigureAwait(false);
        if (fault is not null)
        {
            return new Outcome<NewSubscription>.Refused(Refusal.Invalid(fault));
        }

        var existing = await store.ListAsync(cancellation).ConfigureAwait(false);
        if (existing.Count >= options.MaximumSubscriptions)
        {
            return new Outcome<NewSubscription>.Refused(new(RefusalCode.NotAllowedNow, string.Create(
                CultureInfo.InvariantCulture, $"There are {existing.Count} subscriptions, the most that are kept here; remove one first."), []));
        }

        var progress = new SubscriptionProgress(await feed.ReadLastAsync(cancellation).ConfigureAwait(false));
        var subscription = new Subscription(SubscriptionId.New(), request, clock.GetUtcNow(), actor, progress);
        await store.AddAsync(subscription, cancellation).ConfigureAwait(false);
        changed.Raise();
        return new Outcome<NewSubscription>.Accepted(new NewSubscription(subscription, secrets.Of(subscription.Id.Value)), Changed: true, []);
    }

    public ValueTask<Subscription?> FindAsync(SubscriptionId id, CancellationToken cancellation) => store.FindAsync(id, cancellation);

    public ValueTask<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation) => store.ListAsync(cancellation);

    public async ValueTask<bool> RemoveAsync(SubscriptionId id, string actor, CancellationToken cancellation)
    {
        var isRemoved = await store.RemoveAsync(id, actor, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        changed.Raise();
        return isRemoved;
    }

    public async ValueTask<Subscription?> EnableAsync(SubscriptionId id, string actor, CancellationToken cancellation)
    {
        var enabled = await store.EnableAsync(id, actor, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        changed.Raise();
        return enabled;
    }

    public async ValueTask<DeliveryAttempt?> PingAsync(SubscriptionId id, CancellationToken cancellation) =>
        await store.FindAsync(id, cancellation).ConfigureAwait(false) is { } subscription
            ? await sender.PingAsync(subscription, cancellation).ConfigureAwait(false)
            : null;

    public ValueTask<Page<DeadLetter>> ListDeadLettersAsync(
        SubscriptionId id, string? cursor, int limit, CancellationToken cancellation) =>
        store.ListDeadLettersAsync(id, cursor, limit, cancellation);

    public ValueTask<DeliveryAttempt?> ReplayAsync(SubscriptionId id, long sequence, string actor, CancellationToken cancellation) =>
        office.ReplayAsync(id, sequence, actor, cancellation);

    public ValueTask<BulkReplay?> ReplayAllAsync(SubscriptionId id, string actor, CancellationToken cancellation) =>
        office.ReplayAllAsync(id, actor, cancellation);
}
