using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Application.Events;
using Verify.Core.Articles;
using Verify.Storage.Sqlite.Articles;

namespace Verify.Storage.Sqlite;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(PassageReading))]
[JsonSerializable(typeof(IReadOnlyList<LiveBlogPost>))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;
