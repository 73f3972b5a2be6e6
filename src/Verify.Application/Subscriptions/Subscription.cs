using Verify.Application.Changes;

namespace Verify.Application.Subscriptions;

/// <summary>Somebody who is told of changes over HTTP. It holds no secret.</summary>
public sealed record Subscription(
    SubscriptionId Id, SubscriptionRequest Request, DateTimeOffset CreatedAt, string CreatedBy, SubscriptionProgress Progress)
{
    public bool Wants(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (Request.Kind is not { } kind || kind == change.Kind) && (Request.Subject is not { } subject || subject == change.Subject);
    }
}
