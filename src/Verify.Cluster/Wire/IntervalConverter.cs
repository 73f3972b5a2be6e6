using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Core.Quantities;

namespace Verify.Cluster.Wire;

/// <summary>An interval as its two ends, null for an infinite one.</summary>
internal sealed class IntervalConverter : JsonConverter<Interval>
{
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<double?[]>(ref reader, options) is [var low, var high]
            ? new(low ?? double.NegativeInfinity, high ?? double.PositiveInfinity)
            : throw new JsonException("An interval has two ends.");

    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new[] { End(value.Low), End(value.High) }, options);

    private static double? End(double value) => double.IsFinite(value) ? value : null;
}
