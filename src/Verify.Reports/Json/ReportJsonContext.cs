using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Reports.Exports;

namespace Verify.Reports.Json;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CheckedClaim))]
[JsonSerializable(typeof(IEnumerable<CheckedClaim>))]
[JsonSerializable(typeof(ClaimReviewItem))]
[JsonSerializable(typeof(IEnumerable<ClaimReviewItem>))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    /// <summary>Indented, with letters of every script readable: these are files, never parts of a page.</summary>
    public static ReportJsonContext Readable { get; } = new(Writing(indented: true));

    public static ReportJsonContext OneLine { get; } = new(Writing(indented: false));

    private static JsonSerializerOptions Writing(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };
}
