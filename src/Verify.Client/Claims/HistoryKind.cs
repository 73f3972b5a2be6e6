using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>What happened to a claim.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<HistoryKind>))]
public enum HistoryKind
{
    Submitted,
    Assessed,
    Reviewed,
    EvidenceReviewed,
    ReviewSignedOff,
    Withdrawn,
}
