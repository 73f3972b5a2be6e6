using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Articles;

namespace Verify.Application.Events;

internal sealed class ArticleIdConverter : JsonConverter<ArticleId>
{
    public override ArticleId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("An article id is null."));

    public override void Write(Utf8JsonWriter writer, ArticleId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override ArticleId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ArticleId value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
