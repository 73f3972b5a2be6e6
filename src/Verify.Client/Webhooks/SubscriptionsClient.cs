using System.Globalization;
using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Webhooks;

/// <summary>Webhooks; all of it needs the scope "admin".</summary>
public sealed class SubscriptionsClient
{
    private readonly Sender sender;

    internal SubscriptionsClient(Sender sender) => this.sender = sender;

    /// <summary>Tells an address of changes from now on. The secret is in this answer alone.</summary>
    public Task<SubscriptionView> CreateAsync(SubscriptionSubmission submission, CancellationToken cancellation = default) => sender.PostAsync(
        "v1/subscriptions", submission, VerifyJson.Default.SubscriptionSubmission, VerifyJson.Default.SubscriptionView, cancellation);

    public async Task<IReadOnlyList<SubscriptionView>> ListAsync(CancellationToken cancellation = default) =>
        await sender.FindAsync("v1/subscriptions", VerifyJson.Default.IReadOnlyListSubscriptionView, cancellation).ConfigureAwait(false) ?? [];

    public Task<SubscriptionView?> FindAsync(string id, CancellationToken cancellation = default) =>
        sender.FindAsync(Address(id), VerifyJson.Default.SubscriptionView, cancellation);

    /// <returns>False for an unknown subscription.</returns>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellation = default) => sender.DeleteAsync(Address(id), cancellation);

    /// <summary>Goes on after repeated failure disabled the subscription.</summary>
    public Task<SubscriptionView> EnableAsync(string id, CancellationToken cancellation = default) =>
        sender.SendAsync(HttpMethod.Post, Address(id) + "/enable", null, VerifyJson.Default.SubscriptionView, cancellation);

    /// <summary>Sends a test event once.</summary>
    public Task<DeliveryView> PingAsync(string id, CancellationToken cancellation = default) =>
        sender.SendAsync(HttpMethod.Post, Address(id) + "/ping", null, VerifyJson.Default.DeliveryView, cancellation);

    /// <summary>What could not be delivered, latest failure first.</summary>
    public IAsyncEnumerable<DeadLetterView> ListDeadLettersAsync(string id, CancellationToken cancellation = default) =>
        sender.PagesAsync(Address(id) + "/dead-letters?limit=200", VerifyJson.Default.PageDeadLetterView, cancellation);

    /// <summary>Sends a dead letter once more; taken, it is forgotten.</summary>
    /// <param name="sequence">The change's place in the feed.</param>
    public Task<DeliveryView> ReplayAsync(string id, long sequence, CancellationToken cancellation = default) => sender.SendAsync(
        HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"{Address(id)}/dead-letters/{sequence}/replay"), null, VerifyJson.Default.DeliveryView, cancellation);

    /// <summary>Sends the latest 200 dead letters once more, in order, until one is not taken.</summary>
    public Task<BulkReplayView> ReplayAllAsync(string id, CancellationToken cancellation = default) =>
        sender.SendAsync(HttpMethod.Post, Address(id) + "/dead-letters/replay", null, VerifyJson.Default.BulkReplayView, cancellation);

    private static string Address(string id) => $"v1/subscriptions/{Query.Segment(id)}";
}
