using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Application.Events;

/// <summary>A passage's key as "article/revision/index".</summary>
internal sealed class PassageKeyConverter : JsonConverter<PassageKey>
{
    public override PassageKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A passage key is null.");
        var last = text.LastIndexOf('/');
        var middle = last < 1 ? -1 : text.LastIndexOf('/', last - 1);
        if (middle < 1
            || !int.TryParse(text.AsSpan(middle + 1, last - middle - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            || !int.TryParse(text.AsSpan(last + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            throw new JsonException($"'{text}' is no passage key; one is article/revision/index.");
        }

        return new(new ArticleId(text[..middle]), revision, index);
    }

    public override void Write(Utf8JsonWriter writer, PassageKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
