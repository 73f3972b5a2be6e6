using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Application.Events;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    Converters = [typeof(ArticleIdConverter), typeof(ClaimIdConverter), typeof(PassageKeyConverter), typeof(TextSpanConverter)])]
[JsonSerializable(typeof(ClaimAssessment))]
[JsonSerializable(typeof(ClaimEvent.Submitted))]
[JsonSerializable(typeof(ClaimEvent.Assessed))]
[JsonSerializable(typeof(ClaimEvent.Reviewed))]
[JsonSerializable(typeof(ClaimEvent.EvidenceReviewed))]
[JsonSerializable(typeof(ClaimEvent.ReviewSignedOff))]
[JsonSerializable(typeof(ClaimEvent.Withdrawn))]
[JsonSerializable(typeof(ArticleEvent.RevisionAccepted))]
[JsonSerializable(typeof(ArticleEvent.Corrected))]
[JsonSerializable(typeof(ArticleEvent.Retracted))]
internal sealed partial class EventJsonContext : JsonSerializerContext;
