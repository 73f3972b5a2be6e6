using System.Security.Cryptography;
using Verify.Application.Changes;
using Verify.Application.Stores;
using Verify.Application.Subscriptions;

namespace Verify.Outbound.Webhooks;

/// <summary>Keeps one worker running for each active subscription, so that a slow receiver holds up nobody else.</summary>
/// <remarks>
/// Any number of dispatchers share a store: each has the subscriptions that it took, and those of one that died are taken
/// by others after <see cref="WebhookOptions.Lease"/>.
/// </remarks>
/// <param name="failed">Told of a worker that the store stopped; it is started again at the next round.</param>
internal sealed class WebhookDispatcher(
    ISubscriptionStore store,
    IChangeFeed feed,
    WebhookSender sender,
    DeliveryRules rules,
    WebhookOptions options,
    Signal changed,
    TimeProvider clock,
    Action<string, Exception> failed)
{
    private readonly string name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    private readonly Dictionary<SubscriptionId, (Task Work, CancellationTokenSource Stop)> workers = [];

    /// <summary>Tells subscribers until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var next = changed.Next;
                var now = clock.GetUtcNow();
                var taken = await store.TakeAsync(name, now, now + options.Lease, cancellation).ConfigureAwait(false);
                await StopAsync(workers.Keys.Except(taken.Select(subscription => subscription.Id))).ConfigureAwait(false);
                foreach (var subscription in taken)
                {
                    await KeepAsync(subscription, cancellation).ConfigureAwait(false);
                }

                await changed.WaitAsync(next, options.Poll, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            await StopAsync(workers.Keys).ConfigureAwait(false);
            await GiveBackAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask GiveBackAsync()
    {
        try
        {
            await store.GiveBackAsync(name, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            failed("Subscriptions could not be left to others at once; they are taken after a while.", failure);
        }
    }

    private async ValueTask KeepAsync(Subscription subscription, CancellationToken cancellation)
    {
        if (workers.TryGetValue(subscription.Id, out var running))
        {
            if (!running.Work.IsCompleted)
            {
                return;
            }

            await StopAsync([subscription.Id]).ConfigureAwait(false);
        }

        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var worker = new SubscriptionWorker(subscription, name, store, feed, sender, rules, clock);
        workers.Add(subscription.Id, (RunAsync(subscription.Id, worker, stop.Token), stop));
    }

    private async Task RunAsync(SubscriptionId id, SubscriptionWorker worker, CancellationToken cancellation)
    {
        try
        {
            await worker.RunAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        catch (Exception failure)
        {
            failed($"The subscription {id} paused.", failure);
        }
    }

    private async ValueTask StopAsync(IEnumerable<SubscriptionId> ids)
    {
        foreach (var id in ids.ToArray())
        {
            workers.Remove(id, out var worker);
            await worker.Stop.CancelAsync().ConfigureAwait(false);
            await worker.Work.ConfigureAwait(false);
            worker.Stop.Dispose();
        }
    }
}
