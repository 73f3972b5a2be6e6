using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>Who stands behind a statement.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Voice>))]
public enum Voice
{
    /// <summary>The outlet itself.</summary>
    Own,

    /// <summary>A named speaker.</summary>
    Attributed,

    /// <summary>Nobody quite; such a passage never counts.</summary>
    Hedged,
}
