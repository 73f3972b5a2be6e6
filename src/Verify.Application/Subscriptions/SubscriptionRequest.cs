using Verify.Application.Changes;

namespace Verify.Application.Subscriptions;

/// <summary>What a subscriber asks to be told.</summary>
/// <param name="Url">Where to: an http or https address that is reachable from the public internet, unless the host allows others.</param>
/// <param name="Kind">Only changes of claims, or of articles; null for both.</param>
/// <param name="Subject">Only changes of the claim or article with this id; null for all.</param>
public sealed record SubscriptionRequest(string Url, ChangeKind? Kind = null, string? Subject = null);
