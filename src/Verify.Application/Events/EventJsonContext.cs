using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Application.Events;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    Converters = [typeof(ClaimIdConverter)])]
[JsonSerializable(typeof(ClaimEvent.Submitted))]
[JsonSerializable(typeof(ClaimEvent.Withdrawn))]
[JsonSerializable(typeof(ArticleEvent.RevisionAccepted))]
[JsonSerializable(typeof(ArticleEvent.Corrected))]
[JsonSerializable(typeof(ArticleEvent.Retracted))]
internal sealed partial class EventJsonContext : JsonSerializerContext;
