using System.CommandLine;
using System.Text;
using Verify.Application.Claims;
using Verify.Cli.Workbenches;
using Verify.Core.Claims;
using Verify.Reports;
using Verify.Reports.Exports;
using Verify.Reports.Json;

namespace Verify.Cli.Export;

/// <summary><c>verify export</c>: all claims for other programs.</summary>
internal static class ExportCommand
{
    private const string Author = "Verify";

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("ndjson", "csv", "ndjson", "claimreview");
        var output = CommonOptions.Out();
        var command = new Command("export", "Write all claims for other programs.") { format, output };
        var place = Place.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var bench = place.OpenExisting(parsed, terminal);
            var states = await ReadAsync(bench, cancellation);
            var reports = await Reporting.GatherAsync(bench, states, cancellation);
            await Reporting.WriteAsync(Write(reports, parsed.GetRequiredValue(format)), parsed.GetValue(output), terminal, cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<List<ClaimState>> ReadAsync(IWorkbench bench, CancellationToken cancellation)
    {
        var states = new List<ClaimState>();
        await foreach (var summary in bench.ListAsync(new ClaimQuery(Limit: 200), cancellation))
        {
            if (await bench.FindAsync(summary.Id, asOf: null, cancellation) is { } state)
            {
                states.Add(state);
            }
        }

        return states;
    }

    private static string Write(IReadOnlyList<ClaimReport> reports, string format) => format switch
    {
        "csv" => Lines(reports.Select(CsvExport.Row).Prepend(CsvExport.Header), "\r\n"),
        "ndjson" => Lines(reports.Select(JsonReport.WriteLine), "\n"),
        _ => ClaimReviewExport.Write(reports, Author) + "\n",
    };

    private static string Lines(IEnumerable<string> lines, string end) =>
        lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append(end)).ToString();
}
