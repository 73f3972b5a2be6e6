using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Events;

[JsonConverter(typeof(KebabCaseEnumConverter<LiveEventKind>))]
public enum LiveEventKind
{
    Claim,
    Article,
}
