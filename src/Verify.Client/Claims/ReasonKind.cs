using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>What a reason is about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReasonKind>))]
public enum ReasonKind
{
    Alignment,
    Name,
    Quantity,
    Date,
    Polarity,
    Antonym,
    Speaker,
    Hedge,
    Model,
}
