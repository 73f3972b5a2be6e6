using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verify.Cli.Check;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ClaimInput[]))]
[JsonSerializable(typeof(CheckedClaim[]))]
internal sealed partial class CheckJsonContext : JsonSerializerContext
{
    /// <summary>Leaves quotation marks and letters of any script readable: the output is a file, not part of a page.</summary>
    public static CheckJsonContext Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
