using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>What a person makes of a piece of evidence.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EvidenceVerdict>))]
public enum EvidenceVerdict
{
    /// <summary>It bears on the claim as it was judged to.</summary>
    Accepted,

    /// <summary>It does not: misread, out of context, or not about this.</summary>
    Rejected,
}
