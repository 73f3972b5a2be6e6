using System.Text.Json;

namespace Verify.Server;

/// <summary>A claim of the sample newsroom.</summary>
internal sealed record SampleClaim(string Id, string Text, DateOnly? ContextDate)
{
    public static async ValueTask<IReadOnlyList<SampleClaim>> ReadAllAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<IReadOnlyList<SampleClaim>>(file, JsonSerializerOptions.Web, cancellation) ?? [];
    }
}
