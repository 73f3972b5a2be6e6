using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>Whether a passage still stands; only live evidence counts.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EvidenceState>))]
public enum EvidenceState
{
    Live,
    Superseded,
    Corrected,
    Retracted,
}
