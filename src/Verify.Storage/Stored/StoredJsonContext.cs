using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Application.Events;
using Verify.Application.Evidences;
using Verify.Core.Articles;

namespace Verify.Storage.Stored;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(PassageReading))]
[JsonSerializable(typeof(IReadOnlyList<LiveBlogPost>))]
[JsonSerializable(typeof(IReadOnlyList<SearchTerms>))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;
