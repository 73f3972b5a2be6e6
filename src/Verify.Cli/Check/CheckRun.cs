using System.Text.Json;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Ingest;

namespace Verify.Cli.Check;

/// <summary>Reads articles and claims, checks the claims and prints the outcome.</summary>
internal static class CheckRun
{
    private const string Actor = "verify check";

    /// <returns>0 done, 1 something was refused, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(
        string[] articles, string? claimsFile, string[] texts, string? storePath, string? outPath, CancellationToken cancellation)
    {
        var claims = texts.Select(text => new ClaimInput(null, text, null)).ToList();
        if (claimsFile is not null)
        {
            await using var stream = File.OpenRead(claimsFile);
            claims.AddRange(
                await JsonSerializer.DeserializeAsync(stream, CheckJsonContext.Readable.ClaimInputArray, cancellation) ?? []);
        }

        await using var desk = Workbench.Open(storePath);
        var faults = new List<string>();
        await IngestAsync(desk, articles, faults, cancellation);
        var outcomes = await CheckAsync(desk, claims, faults, cancellation);
        await WriteAsync(outcomes, outPath, cancellation);
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task IngestAsync(Workbench desk, string[] paths, List<string> faults, CancellationToken cancellation)
    {
        var read = new Queue<ReadResult.Read>();
        var drafts = ArticleFiles.ReadAsync(paths, cancellation)
            .Where(result => Keep(result, read, faults))
            .Select(result => ((ReadResult.Read)result).Draft);
        await foreach (var outcome in desk.Host.Articles.AcceptAllAsync(drafts, Actor, cancellation))
        {
            var source = read.Dequeue();
            if (outcome is Outcome<ArticleState>.Refused refused)
            {
                faults.Add($"{source.Source}: {refused.Refusal.Message}");
            }
            else if (outcome is Outcome<ArticleState>.Accepted accepted && source.RetractionNote is { } note)
            {
                await desk.Host.Articles.HandleAsync(new ArticleCommand.Retract(accepted.Value.Id, note, Actor), cancellation);
            }
        }
    }

    private static bool Keep(ReadResult result, Queue<ReadResult.Read> read, List<string> faults)
    {
        if (result is ReadResult.Read kept)
        {
            read.Enqueue(kept);
            return true;
        }

        faults.Add($"{((ReadResult.Unreadable)result).Problem}");
        return false;
    }

    private static async Task<CheckedClaim[]> CheckAsync(
        Workbench desk, List<ClaimInput> claims, List<string> faults, CancellationToken cancellation)
    {
        var outcomes = new Outcome<ClaimState>[claims.Count];
        await Parallel.ForAsync(0, claims.Count, cancellation, async (i, token) =>
        {
            var id = new ClaimId(claims[i].Id ?? $"claim-{i + 1}");
            outcomes[i] = await desk.Host.Claims.HandleAsync(
                new ClaimCommand.Submit(id, claims[i].Text, claims[i].ContextDate, Actor), token);
        });
        faults.AddRange(outcomes.OfType<Outcome<ClaimState>.Refused>().Select(refused => refused.Refusal.Message));
        return [.. outcomes.OfType<Outcome<ClaimState>.Accepted>().Select(accepted => CheckedClaim.Of(accepted.Value))];
    }

    private static async Task WriteAsync(CheckedClaim[] outcomes, string? path, CancellationToken cancellation)
    {
        await using var output = path is null ? Console.OpenStandardOutput() : File.Create(path);
        await JsonSerializer.SerializeAsync(output, outcomes, CheckJsonContext.Readable.CheckedClaimArray, cancellation);
    }
}
