using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Webhooks;

[JsonConverter(typeof(KebabCaseEnumConverter<WebhookEventKind>))]
public enum WebhookEventKind
{
    Claim,
    Article,

    /// <summary>A test that somebody asked for; nothing changed.</summary>
    Ping,
}
