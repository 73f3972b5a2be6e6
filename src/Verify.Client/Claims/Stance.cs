using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>How a passage bears on a claim.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Stance>))]
public enum Stance
{
    Mentions,
    Supports,
    Refutes,
}
