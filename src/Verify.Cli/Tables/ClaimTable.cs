using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Reports;

namespace Verify.Cli.Tables;

/// <summary>Shows claims with their status, sources and flags, and the deciding sentence of each source.</summary>
internal static class ClaimTable
{
    public static string Write(IReadOnlyList<ClaimReport> reports, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Horizontal).BorderStyle(Palette.Soft).Expand();
        table.AddColumn(new TableColumn(new Text("Status, sources", Palette.Soft)).NoWrap().Width(17));
        table.AddColumn(new TableColumn(new Text("Claim, and the sentences it rests on", Palette.Soft)));
        table.ShowRowSeparators();
        foreach (var report in reports)
        {
            var assessment = report.Assessment;
            var sources = string.Create(CultureInfo.InvariantCulture, $"{assessment.SupportingSources} for, {assessment.RefutingSources} against");
            table.AddRow(
                new Rows(new Text(assessment.Status.Name(), Palette.Of(assessment.Status)), new Text(sources, Palette.Soft)), Body(report));
        }

        return Canvas.Render(table, terminal);
    }

    private static Rows Body(ClaimReport report)
    {
        var assessment = report.Assessment;
        var lines = new List<IRenderable> { new Text(report.Claim.Text, Palette.Strong) };
        if (assessment.Flags.Count > 0)
        {
            lines.Add(new Text(string.Join(", ", assessment.Flags.Select(flag => flag.Name())), Palette.Soft));
        }

        if (assessment.Status == ClaimStatus.Unverified)
        {
            lines.Add(new Text(StatusSentence.Of(assessment), Palette.Soft));
        }

        foreach (var part in assessment.Parts)
        {
            if (assessment.Parts.Count > 1)
            {
                lines.Add(Text.Empty);
                lines.Add(new Text($"{part.Decision.Status.Name()}: {part.Text}", Palette.Of(part.Decision.Status)));
            }

            var sentences = DecidingSentences.Of(part);
            if (sentences.Count > 0)
            {
                lines.Add(Sentences(report, sentences));
            }
        }

        return new Rows(lines);
    }

    private static Grid Sentences(ClaimReport report, IReadOnlyList<DecidingSentence> sentences)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Width(1).PadLeft(0).PadRight(1));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var sentence in sentences)
        {
            var evidence = sentence.Evidence;
            grid.AddRow(
                new Text(evidence.Stance == StanceKind.Supports ? "+" : "−", Palette.Of(evidence)),
                new Rows(new Text(Head(report, sentence), Palette.Soft), new Text(ReportWords.Quoted(evidence.Quote))));
        }

        return grid;
    }

    private static string Head(ClaimReport report, DecidingSentence sentence)
    {
        var evidence = sentence.Evidence;
        List<string> words = [report.OutletOf(evidence), ReportWords.Day(evidence.PublishedAt)];
        if (evidence.State != EvidenceState.Live)
        {
            words.Add(evidence.State.Name());
        }

        if (evidence.Speaker is { } speaker)
        {
            words.Add(speaker);
        }

        if (sentence.AlsoIn.Count > 0)
        {
            words.Add($"also in {report.NamesOf(sentence.AlsoIn)}");
        }

        return string.Join(" · ", words);
    }
}
