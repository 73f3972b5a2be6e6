namespace Verify.Client.Webhooks;

/// <summary>What a subscriber is sent. It says what changed, not how: read the claim or article for that.</summary>
/// <param name="Id">The delivery's id: a repeat of the same delivery has the same one.</param>
/// <param name="Sequence">Its place in the change feed; null for a ping, like the rest.</param>
/// <param name="Subject">The id of the claim or article.</param>
/// <param name="Version">The subject's version after the change.</param>
public sealed record WebhookEvent(
    string Id, WebhookEventKind Kind, DateTimeOffset At, long? Sequence = null, string? Subject = null, long? Version = null);
