using Verify.Application.Changes;
using Verify.Application.Subscriptions;

namespace Verify.Outbound.Webhooks;

/// <summary>Keeps one worker running for each active subscription, so that a slow receiver holds up nobody else.</summary>
/// <remarks>One dispatcher a store: two would tell every subscriber twice.</remarks>
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
    private readonly Dictionary<SubscriptionId, (Task Work, CancellationTokenSource Stop)> workers = [];

    /// <summary>Tells subscribers until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var next = changed.Next;
                var wanted = await store.ListAsync(cancellation).ConfigureAwait(false);
                await StopAsync(workers.Keys.Except(wanted.Select(subscription => subscription.Id))).ConfigureAwait(false);
                foreach (var subscription in wanted.Where(subscription => subscription.Progress.DisabledBecause is null))
                {
                    await KeepAsync(subscription, cancellation).ConfigureAwait(false);
                }

                await changed.WaitAsync(next, options.Poll, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            await StopAsync(workers.Keys).ConfigureAwait(false);
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
        var worker = new SubscriptionWorker(subscription, store, feed, sender, rules, clock);
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
