using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>What to know beside the status.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClaimFlag>))]
public enum ClaimFlag
{
    WireCopy,
    SpeakerConflict,
    QuantityConflict,
    DateConflict,
    AttributedSupport,
    ContestedBySpeaker,

    /// <summary>All support is younger than 24 hours.</summary>
    Breaking,

    HumanReviewed,

    /// <summary>The evidence has changed since the review.</summary>
    ReviewStale,
}
