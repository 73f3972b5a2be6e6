using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Dates;

namespace Verify.Cluster.Wire;

/// <summary>A range of days as the first and the last.</summary>
internal sealed class DateRangeConverter : JsonConverter<DateRange>
{
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<DateOnly[]>(ref reader, options) is [var start, var end]
            ? new(start, end)
            : throw new JsonException("A range of days has a first and a last.");

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new[] { value.Start, value.End }, options);
}
