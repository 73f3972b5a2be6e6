using System.Globalization;
using Spectre.Console;
using Verify.Application.Claims;
using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Cli.Tables;

/// <summary>Lists claims, one a row.</summary>
internal static class SummaryTable
{
    public static string Write(IReadOnlyList<ClaimSummary> claims, Terminal terminal)
    {
        if (claims.Count == 0)
        {
            return "There are no such claims.\n";
        }

        var table = new Table().Border(TableBorder.Horizontal).BorderStyle(Palette.Soft).Expand();
        table.AddColumn(new TableColumn(new Text("Status", Palette.Soft)).NoWrap().Width(13));
        table.AddColumn(new TableColumn(new Text("Claim", Palette.Soft)));
        table.AddColumn(new TableColumn(new Text("For", Palette.Soft)).RightAligned().NoWrap().Width(3));
        table.AddColumn(new TableColumn(new Text("Against", Palette.Soft)).RightAligned().NoWrap().Width(7));
        foreach (var claim in claims)
        {
            table.AddRow(
                new Text(claim.Status.Name(), Palette.Of(claim.Status)),
                new Rows(new Text(claim.Text), new Text(Details(claim), Palette.Soft)),
                new Text(claim.SupportingSources.ToString(CultureInfo.InvariantCulture)),
                new Text(claim.RefutingSources.ToString(CultureInfo.InvariantCulture)));
        }

        return Canvas.Render(table, terminal);
    }

    private static string Details(ClaimSummary claim) =>
        string.Join(" · ", claim.Flags.Select(flag => flag.Name()).Prepend(ReportWords.Time(claim.ChangedAt)).Prepend(claim.Id.Value));
}
