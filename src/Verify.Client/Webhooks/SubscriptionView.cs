using Verify.Client.Events;

namespace Verify.Client.Webhooks;

/// <summary>A subscription and how its deliveries go.</summary>
/// <param name="Position">The place in the change feed up to which it has been told.</param>
/// <param name="IsActive">False when repeated failure disabled it; <paramref name="DisabledBecause"/> says why.</param>
/// <param name="Attempts">How often the change that is being delivered was sent in vain.</param>
/// <param name="DueAt">When it is sent again.</param>
/// <param name="Secret">What its deliveries are signed with; only in the answer that creates it.</param>
public sealed record SubscriptionView(
    string Id,
    string Url,
    LiveEventKind? Kind,
    string? Subject,
    DateTimeOffset CreatedAt,
    string CreatedBy,
    long Position,
    bool IsActive,
    string? DisabledBecause,
    int Attempts,
    DateTimeOffset? DueAt,
    DateTimeOffset? DeliveredAt,
    string? LastFailure,
    string? Secret = null);
