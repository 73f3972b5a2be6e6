using System.Text.Json;
using Verify.Core.Stance;

namespace Verify.Judges;

/// <summary>What a chat model may say about a passage.</summary>
/// <param name="Quote">The passage's own words that the stance rests on.</param>
internal sealed record StanceAnswer(StanceKind Stance, double Confidence, string Quote)
{
    private const int LongestAnswer = 4096;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 2 };

    /// <summary>
    /// Reads exactly one JSON object of <c>stance</c>, <c>confidence</c> (0 to 1) and <c>quote</c> (words of the passage; may be empty for
    /// a mention); anything else is no answer.
    /// </summary>
    public static StanceAnswer? Parse(string text, string passage)
    {
        if (text.Length > LongestAnswer)
            return null;
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return Read(document.RootElement, passage);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static StanceAnswer? Read(JsonElement root, string passage)
    {
        if (root.ValueKind != JsonValueKind.Object || root.GetPropertyCount() != 3
            || !root.TryGetProperty("stance", out var stance) || stance.ValueKind != JsonValueKind.String
            || !root.TryGetProperty("confidence", out var confidence) || confidence.ValueKind != JsonValueKind.Number
            || !root.TryGetProperty("quote", out var quote) || quote.ValueKind != JsonValueKind.String)
            return null;

        StanceKind? kind = stance.GetString() switch
        {
            "supports" => StanceKind.Supports,
            "refutes" => StanceKind.Refutes,
            "mentions" => StanceKind.Mentions,
            _ => null,
        };
        var words = quote.GetString()!;
        var isBacked = kind == StanceKind.Mentions || words.Trim().Length > 0;
        return kind is { } known && confidence.GetDouble() is >= 0 and <= 1 && isBacked && passage.Contains(words, StringComparison.Ordinal)
            ? new StanceAnswer(known, confidence.GetDouble(), words)
            : null;
    }
}
