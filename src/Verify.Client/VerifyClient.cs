using Verify.Client.Access;
using Verify.Client.Articles;
using Verify.Client.Audit;
using Verify.Client.Claims;
using Verify.Client.Events;
using Verify.Client.Feeds;
using Verify.Client.Outlets;
using Verify.Client.Speakers;
using Verify.Client.Transport;
using Verify.Client.Webhooks;

namespace Verify.Client;

/// <summary>Calls the HTTP API of a Verify server. Thread-safe; one can serve a whole program.</summary>
/// <remarks>
/// Every POST carries an idempotency key, so that a retry never does a thing twice. Refusals are thrown as
/// <see cref="VerifyProblemException"/>; what is not found is null. The <see cref="HttpClient"/> stays its giver's.
/// </remarks>
public sealed class VerifyClient
{
    /// <param name="http">With the server's base address.</param>
    public VerifyClient(HttpClient http, VerifyClientOptions? options = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        var sender = new Sender(http, options ?? new VerifyClientOptions(), clock ?? TimeProvider.System);
        Claims = new ClaimsClient(sender);
        Articles = new ArticlesClient(sender);
        Outlets = new OutletsClient(sender);
        Speakers = new SpeakersClient(sender);
        Events = new EventsClient(sender);
        Subscriptions = new SubscriptionsClient(sender);
        Feeds = new FeedsClient(sender);
        Keys = new KeysClient(sender);
        Audit = new AuditClient(sender);
    }

    public ClaimsClient Claims { get; }

    public ArticlesClient Articles { get; }

    public OutletsClient Outlets { get; }

    public SpeakersClient Speakers { get; }

    public EventsClient Events { get; }

    public SubscriptionsClient Subscriptions { get; }

    public FeedsClient Feeds { get; }

    public KeysClient Keys { get; }

    public AuditClient Audit { get; }
}
