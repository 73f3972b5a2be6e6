using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Verify.Storage.Stored;

/// <summary>Writes the parts of rows that are kept as JSON.</summary>
internal static class StoredJson
{
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Shape<T>());

    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, Shape<T>()) ?? throw new JsonException("A stored value is null.");

    private static JsonTypeInfo<T> Shape<T>() => (JsonTypeInfo<T>)StoredJsonContext.Default.GetTypeInfo(typeof(T))!;
}
