using System.Globalization;
using System.Text.Json;

namespace Verify.Ingest.Json;

/// <summary>Parses JSON and says in plain words what is wrong with it.</summary>
internal static class JsonDocuments
{
    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = IngestLimits.MaximumJsonDepth,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="UnreadableException">The text is not JSON, or is nested too deep.</exception>
    public static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException malformed)
        {
            throw new UnreadableException(Explain(malformed), Place(malformed));
        }
    }

    public static string Explain(JsonException malformed) =>
        malformed.Message.Contains("depth", StringComparison.Ordinal)
            ? $"The JSON is nested deeper than {IngestLimits.MaximumJsonDepth} levels; flatten it."
            : $"The JSON is malformed: {Reason(malformed)} Mend the syntax there.";

    private static string? Place(JsonException malformed) => malformed.LineNumber is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {(malformed.BytePositionInLine ?? 0) + 1}")
        : null;

    /// <summary>The parser's sentence without the position that it appends.</summary>
    private static string Reason(JsonException malformed)
    {
        var end = malformed.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? malformed.Message : malformed.Message[..end];
    }
}
