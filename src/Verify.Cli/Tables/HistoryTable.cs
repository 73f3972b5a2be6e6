using Spectre.Console;
using Verify.Application.Events;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Cli.Tables;

/// <summary>Shows what happened to a claim, one event a row, oldest first.</summary>
internal static class HistoryTable
{
    public static string Write(IReadOnlyList<RecordedEvent<ClaimEvent>> log, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Horizontal).BorderStyle(Palette.Soft).Expand();
        table.AddColumn(new TableColumn(new Text("When (UTC)", Palette.Soft)).NoWrap());
        table.AddColumn(new TableColumn(new Text("What", Palette.Soft)));
        table.AddColumn(new TableColumn(new Text("By", Palette.Soft)));
        ClaimStatus? before = null;
        foreach (var recorded in log)
        {
            table.AddRow(
                new Text(ReportWords.Time(recorded.At)),
                new Text(Describe(recorded.Event, ref before)),
                new Text(recorded.Actor, Palette.Soft));
        }

        return Canvas.Render(table, terminal);
    }

    private static string Describe(ClaimEvent claimEvent, ref ClaimStatus? before)
    {
        switch (claimEvent)
        {
            case ClaimEvent.Submitted submitted:
                return $"submitted: {submitted.Claim.Text}";
            case ClaimEvent.Assessed { Assessment: var assessment }:
                var change = before is { } earlier && earlier != assessment.Status
                    ? $"{earlier.Name()} → {assessment.Status.Name()}"
                    : assessment.Status.Name();
                before = assessment.Status;
                return $"{change}: {assessment.SupportingSources} for, {assessment.RefutingSources} against, {ReportWords.Counted(assessment.Evidence.Count, "sentence")}{(StatusSentence.WithoutRejected(assessment) is { } recount ? $". {recount}" : "")}";
            case ClaimEvent.Reviewed { Review: var review }:
                return $"reviewed as {review.Verdict}: {review.Note}";
            case ClaimEvent.EvidenceReviewed { Review: var found }:
                return $"evidence {found.Verdict.Name()}: {ReportWords.Quoted(found.Seen.Quote)}{(found.Note.Length > 0 ? $" {found.Note}" : "")}";
            case ClaimEvent.ReviewSignedOff:
                return "review signed off";
            case ClaimEvent.Withdrawn { Withdrawal: var withdrawal }:
                return $"withdrawn: {withdrawal.Reason}";
            default:
                throw new ArgumentOutOfRangeException(nameof(claimEvent), claimEvent.GetType().Name, null);
        }
    }
}
