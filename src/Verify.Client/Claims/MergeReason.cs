using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>Why two passages were taken for one report.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MergeReason>))]
public enum MergeReason
{
    SameArticle,
    SameWireStory,
    SameAgency,
    ReprintedBody,
    ContainedText,
    SameSentence,
}
