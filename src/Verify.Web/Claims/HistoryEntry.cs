using System.Globalization;
using Verify.Application.Events;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Reports;

namespace Verify.Web.Claims;

/// <summary>One event of a claim's log in words.</summary>
/// <param name="Status">The status that an assessment came to; null for any other event.</param>
public sealed record HistoryEntry(long Version, DateTimeOffset At, string Actor, string What, ClaimStatus? Status)
{
    public static HistoryEntry Of(RecordedEvent<ClaimEvent> recorded)
    {
        var (what, status) = recorded.Event switch
        {
            ClaimEvent.Submitted => ("Submitted", null),
            ClaimEvent.Assessed assessed => (Weighed(assessed.Assessment), assessed.Assessment.Status),
            ClaimEvent.Reviewed reviewed => ($"Reviewed by {reviewed.Review.Reviewer}: {reviewed.Review.Verdict}", (ClaimStatus?)null),
            ClaimEvent.EvidenceReviewed { Review: var review } => ($"Evidence {review.Verdict.Name()} by {review.Reviewer}: {ReportWords.Quoted(review.Seen.Quote)}", null),
            ClaimEvent.ReviewSignedOff signed => ($"Review signed off by {signed.By}", null),
            ClaimEvent.Withdrawn withdrawn => ($"Withdrawn: {withdrawn.Withdrawal.Reason}", null),
            _ => ("Changed", null),
        };
        return new HistoryEntry(recorded.Version, recorded.At, recorded.Actor, what, status);
    }

    private static string Weighed(ClaimAssessment assessment) => string.Create(
        CultureInfo.InvariantCulture,
        $"Weighed: {assessment.SupportingSources} for, {assessment.RefutingSources} against, {ReportWords.Counted(assessment.Evidence.Count, "sentence")}{(StatusSentence.WithoutRejected(assessment) is { } recount ? $". {recount}" : "")}");
}
