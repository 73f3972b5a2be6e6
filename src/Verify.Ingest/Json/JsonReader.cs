using System.Globalization;
using System.Text.Json;
using Verify.Ingest.Feeds;
using Verify.Ingest.Ninjs;

namespace Verify.Ingest.Json;

/// <summary>Reads a JSON document: a JSON Feed, ninjs items, or article objects.</summary>
internal static class JsonReader
{
    /// <exception cref="UnreadableException">The document as a whole cannot be read.</exception>
    public static IReadOnlyList<ReadResult> Read(string text, string source)
    {
        using var document = JsonDocuments.Parse(text);
        var root = document.RootElement;
        if (root.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            throw new UnreadableException("It holds no article; give an object or an array of objects.");
        }

        if (JsonFeedReader.IsFeed(root))
        {
            return JsonFeedReader.Read(root, source);
        }

        if (root.ValueKind == JsonValueKind.Object)
        {
            return [ReadItem(root, source, null)];
        }

        return [.. root.EnumerateArray().Select((item, i) => ReadItem(item, source, string.Create(CultureInfo.InvariantCulture, $"item {i + 1}")))];
    }

    private static ReadResult ReadItem(JsonElement item, string source, string? place) =>
        NinjsReader.IsNinjs(item) ? NinjsReader.Read(item, source, place) : RecordReader.Read(item, source, place ?? "the article");
}
