using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Application.Events;

/// <summary>Writes events as JSON and reads them back: the one shape that every store keeps.</summary>
/// <remarks>A kind's fields may be added to, with a default, but never renamed or removed: logs outlive releases.</remarks>
public static class EventJson
{
    /// <summary>How ids, keys and spans are written, for other JSON of the same types.</summary>
    public static IEnumerable<JsonConverter> Converters => EventJsonContext.Default.Options.Converters;

    public static EventText Write(ClaimEvent claimEvent) => claimEvent switch
    {
        ClaimEvent.Submitted submitted => Text("claim-submitted", submitted, EventJsonContext.Default.Submitted),
        ClaimEvent.Assessed assessed => Text("claim-assessed", assessed, EventJsonContext.Default.Assessed),
        ClaimEvent.Reviewed reviewed => Text("claim-reviewed", reviewed, EventJsonContext.Default.Reviewed),
        ClaimEvent.EvidenceReviewed reviewed => Text("evidence-reviewed", reviewed, EventJsonContext.Default.EvidenceReviewed),
        ClaimEvent.ReviewSignedOff signed => Text("review-signed-off", signed, EventJsonContext.Default.ReviewSignedOff),
        ClaimEvent.Withdrawn withdrawn => Text("claim-withdrawn", withdrawn, EventJsonContext.Default.Withdrawn),
        _ => throw new ArgumentOutOfRangeException(nameof(claimEvent), claimEvent.GetType().Name, null),
    };

    public static EventText Write(ArticleEvent articleEvent) => articleEvent switch
    {
        ArticleEvent.RevisionAccepted accepted => Text("article-revised", accepted, EventJsonContext.Default.RevisionAccepted),
        ArticleEvent.Corrected corrected => Text("article-corrected", corrected, EventJsonContext.Default.Corrected),
        ArticleEvent.Retracted retracted => Text("article-retracted", retracted, EventJsonContext.Default.Retracted),
        _ => throw new ArgumentOutOfRangeException(nameof(articleEvent), articleEvent.GetType().Name, null),
    };

    /// <summary>An assessment in full, for comparing two of them.</summary>
    public static string Write(ClaimAssessment assessment) =>
        JsonSerializer.Serialize(assessment, EventJsonContext.Default.ClaimAssessment);

    /// <exception cref="JsonException">The text is not an event of a known kind.</exception>
    public static ClaimEvent ReadClaimEvent(EventText text) => text.Kind switch
    {
        "claim-submitted" => Event(text, EventJsonContext.Default.Submitted),
        "claim-assessed" => Event(text, EventJsonContext.Default.Assessed),
        "claim-reviewed" => Event(text, EventJsonContext.Default.Reviewed),
        "evidence-reviewed" => Event(text, EventJsonContext.Default.EvidenceReviewed),
        "review-signed-off" => Event(text, EventJsonContext.Default.ReviewSignedOff),
        "claim-withdrawn" => Event(text, EventJsonContext.Default.Withdrawn),
        _ => throw new JsonException($"There is no claim event of kind '{text.Kind}'."),
    };

    /// <exception cref="JsonException">The text is not an event of a known kind.</exception>
    public static ArticleEvent ReadArticleEvent(EventText text) => text.Kind switch
    {
        "article-revised" => Event(text, EventJsonContext.Default.RevisionAccepted),
        "article-corrected" => Event(text, EventJsonContext.Default.Corrected),
        "article-retracted" => Event(text, EventJsonContext.Default.Retracted),
        _ => throw new JsonException($"There is no article event of kind '{text.Kind}'."),
    };

    private static EventText Text<T>(string kind, T value, JsonTypeInfo<T> shape) => new(kind, JsonSerializer.Serialize(value, shape));

    private static T Event<T>(EventText text, JsonTypeInfo<T> shape) =>
        JsonSerializer.Deserialize(text.Json, shape) ?? throw new JsonException($"An event of kind '{text.Kind}' is null.");
}
