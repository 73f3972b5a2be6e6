using System.Text.Json.Serialization;
using Verify.Client.Events;

namespace Verify.Client.Webhooks;

/// <summary>Whom to tell of changes.</summary>
/// <param name="Url">An http or https address on the public internet that takes a POST.</param>
/// <param name="Kind">Only changes of claims, or of articles; null for both.</param>
/// <param name="Subject">Only changes of the claim or article with this id; null for all.</param>
public sealed record SubscriptionSubmission([property: JsonRequired] string Url, LiveEventKind? Kind = null, string? Subject = null);
