using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Claims;

namespace Verify.Application.Events;

internal sealed class ClaimIdConverter : JsonConverter<ClaimId>
{
    public override ClaimId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("A claim id is null."));

    public override void Write(Utf8JsonWriter writer, ClaimId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
