using Verify.Cli.Claims;
using Verify.Cli.Ingest;
using Verify.Cli.Workbenches;
using Verify.Core.Claims;

namespace Verify.Cli.Check;

/// <summary>Reads articles and claims, checks the claims and writes the outcome.</summary>
internal sealed class CheckRun(IWorkbench bench, Terminal terminal)
{
    private readonly Faults faults = new();

    public async Task<int> RunAsync(CheckRequest request, CancellationToken cancellation)
    {
        List<ClaimInput> claims = [.. request.Texts.Select(text => ClaimInput.Of(text, null)).DistinctBy(claim => claim.Id)];
        if (request.Claims is { } file)
        {
            claims.AddRange(await ClaimsFile.ReadAsync(file, faults, cancellation));
        }

        var intake = new Intake(bench, faults);
        await Progress.RunAsync(terminal, "Reading articles", null, step => intake.RunAsync(request.Articles, step, cancellation));
        await bench.CatchUpAsync(cancellation);
        var states = Array.Empty<ClaimState>();
        await Progress.RunAsync(terminal, "Checking claims", claims.Count, async step =>
            states = await Submission.RunAsync(bench, claims, faults, step, cancellation));
        var reports = await Reporting.GatherAsync(bench, states, cancellation);
        await Reporting.WriteAsync(reports, request.Format, request.Out, terminal, cancellation);
        await faults.WriteAsync(terminal);
        return faults.ExitCode;
    }
}
