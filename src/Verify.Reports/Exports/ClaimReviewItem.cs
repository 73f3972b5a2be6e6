using System.Text.Json.Serialization;

namespace Verify.Reports.Exports;

/// <summary>A schema.org ClaimReview. It carries no rating value: a consistency status is not a degree of truth.</summary>
internal sealed record ClaimReviewItem(
    string ClaimReviewed,
    string DatePublished,
    ClaimReviewItem.Named Author,
    ClaimReviewItem.Reviewed ItemReviewed,
    ClaimReviewItem.Rating ReviewRating)
{
    [JsonPropertyName("@context"), JsonPropertyOrder(-2)]
    public string Context => "https://schema.org";

    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string Type => "ClaimReview";

    internal sealed record Named([property: JsonPropertyName("@type")] string Type, string Name);

    /// <summary>The claim. It names no author: who submitted it did not make it.</summary>
    /// <param name="Appearance">The articles that carry the claim.</param>
    internal sealed record Reviewed(
        [property: JsonPropertyName("@type")] string Type,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DatePublished,
        IReadOnlyList<Work> Appearance);

    internal sealed record Work(
        [property: JsonPropertyName("@type")] string Type,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url,
        string Headline,
        Named Publisher,
        string DatePublished);

    internal sealed record Rating([property: JsonPropertyName("@type")] string Type, string AlternateName);
}
