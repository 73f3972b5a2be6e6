using System.CommandLine;
using System.Text;
using Verify.Application.Claims;
using Verify.Core.Claims;
using Verify.Reports;
using Verify.Reports.Exports;
using Verify.Reports.Json;

namespace Verify.Cli.Export;

/// <summary><c>verify export</c>: all claims of a store for other programs.</summary>
internal static class ExportCommand
{
    private const string Author = "Verify";

    public static Command Create(Terminal terminal)
    {
        var store = CommonOptions.Store();
        var format = CommonOptions.Format("ndjson", "csv", "ndjson", "claimreview");
        var output = CommonOptions.Out();
        var command = new Command("export", "Write all claims for other programs.") { store, format, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var bench = Workbench.OpenExisting(parsed.GetRequiredValue(store), terminal);
            var states = await ReadAsync(bench.Host.Claims, cancellation);
            var reports = await Reporting.GatherAsync(bench.Host.Articles, states, cancellation);
            await Reporting.WriteAsync(Write(reports, parsed.GetRequiredValue(format)), parsed.GetValue(output), terminal, cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<List<ClaimState>> ReadAsync(IClaims claims, CancellationToken cancellation)
    {
        var states = new List<ClaimState>();
        var query = new ClaimQuery(Limit: 200);
        do
        {
            var page = await claims.ListAsync(query, cancellation);
            foreach (var summary in page.Items)
            {
                if (await claims.FindAsync(summary.Id, null, cancellation) is { } state)
                {
                    states.Add(state);
                }
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
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
