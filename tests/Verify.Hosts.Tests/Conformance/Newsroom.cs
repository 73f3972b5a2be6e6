using System.Text;
using System.Text.Json;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Events;
using Verify.Core.Claims;
using Verify.Ingest;
using Verify.Testing;

namespace Verify.Hosts.Tests.Conformance;

/// <summary>A folder of articles and claims, and what a host says of them.</summary>
public static class Newsroom
{
    /// <summary>The invented newsroom that comes with the program, and the seeds beside the repository where they are.</summary>
    public static IEnumerable<string> Folders =>
        new[] { Path.Combine(Checkout.Root, "src", "Verify.Cli", "Samples"), Checkout.Shared("seeds") }.OfType<string>();

    /// <summary>
    /// Submits the claims, half of them before the articles and half after, and writes down every assessment, whole: status,
    /// evidence and reasons. The moment of the assessment is left out.
    /// </summary>
    public static async Task<string> RunAsync(OpenHost host, string folder)
    {
        var claims = ReadClaims(Path.Combine(folder, "claims.json"));
        var early = claims.Length / 2;
        foreach (var claim in claims[..early])
        {
            (await host.Claims.HandleAsync(claim, default)).Accepted();
        }

        var drafts = ArticleFiles.ReadAsync([folder], default).OfType<ReadResult.Read>().Select(read => read.Draft);
        await foreach (var outcome in host.Articles.AcceptAllAsync(drafts, "desk", default))
        {
            outcome.Accepted();
        }

        await host.CatchUp();
        foreach (var claim in claims[early..])
        {
            (await host.Claims.HandleAsync(claim, default)).Accepted();
        }

        var said = new StringBuilder();
        foreach (var claim in claims)
        {
            var state = await host.Claims.FindAsync(claim.Id, null, default);
            said.AppendLine(EventJson.Write(state!.Assessment! with { AsOf = default }));
        }

        return said.ToString();
    }

    private static ClaimCommand.Submit[] ReadClaims(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        var root = file.RootElement.ValueKind == JsonValueKind.Array ? file.RootElement : file.RootElement.GetProperty("claims");
        return
        [
            .. root.EnumerateArray().Select((item, index) => new ClaimCommand.Submit(
                new ClaimId($"claim-{index:D3}"),
                item.ValueKind == JsonValueKind.String ? item.GetString()! : (item.TryGetProperty("text", out var text) ? text : item.GetProperty("claim")).GetString()!,
                null,
                "desk",
                $"submit-{index}")),
        ];
    }
}
