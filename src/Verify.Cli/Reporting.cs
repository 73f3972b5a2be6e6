using Verify.Cli.Tables;
using Verify.Cli.Workbenches;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Reports;
using Verify.Reports.Html;
using Verify.Reports.Json;

namespace Verify.Cli;

/// <summary>Gives claims as a person or a program wants to read them.</summary>
internal static class Reporting
{
    public const string Table = "table";

    public static readonly string[] Formats = [Table, "json", "markdown", "html"];

    /// <summary>Gathers what the reports of claims need. Claims that were never weighed are left out.</summary>
    public static async Task<IReadOnlyList<ClaimReport>> GatherAsync(
        IWorkbench bench, IEnumerable<ClaimState> states, CancellationToken cancellation)
    {
        var known = new Dictionary<ArticleId, ReportedArticle>();
        var reports = new List<ClaimReport>();
        foreach (var state in states)
        {
            if (state is { Claim: { } claim, Assessment: { } assessment })
            {
                foreach (var id in assessment.Evidence.Select(evidence => evidence.Article).Where(id => !known.ContainsKey(id)).Distinct())
                {
                    if (await bench.DescribeAsync(id, cancellation) is { } article)
                    {
                        known[id] = article;
                    }
                }

                reports.Add(new ClaimReport(claim, assessment, known, state.EvidenceReviews));
            }
        }

        return reports;
    }

    /// <param name="file">Null for the terminal.</param>
    public static async Task WriteAsync(
        IReadOnlyList<ClaimReport> reports, string format, FileInfo? file, Terminal terminal, CancellationToken cancellation)
    {
        var plain = file is null ? terminal : terminal with { HasColour = false };
        var text = format switch
        {
            "json" => JsonReport.Write(reports) + "\n",
            "markdown" => MarkdownReport.Write(reports),
            "html" => HtmlReport.Write(reports),
            _ => ClaimTable.Write(reports, plain),
        };
        await WriteAsync(text, file, terminal, cancellation);
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static async Task WriteAsync(string text, FileInfo? file, Terminal terminal, CancellationToken cancellation)
    {
        if (file is null)
        {
            await terminal.Out.WriteAsync(text.AsMemory(), cancellation);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(file.FullName, text, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be written: {failure.Message} Give --out a file in a folder that exists.");
        }
    }
}
