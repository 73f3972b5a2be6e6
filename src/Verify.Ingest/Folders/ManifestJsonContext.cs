using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verify.Ingest.Folders;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(JsonElement[]))]
[JsonSerializable(typeof(ManifestEntry))]
internal sealed partial class ManifestJsonContext : JsonSerializerContext;
