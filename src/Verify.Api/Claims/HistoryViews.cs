using System.Text.Json;
using Verify.Application.Events;
using Verify.Client.Claims;
using Verify.Core.Claims;
using Verify.Reports;

namespace Verify.Api.Claims;

/// <summary>A claim's log as the API shows it.</summary>
internal static class HistoryViews
{
    public static IEnumerable<HistoryEntry> Of(ClaimId id, IEnumerable<RecordedEvent<ClaimEvent>> log)
    {
        var state = ClaimState.None(id);
        foreach (var recorded in log)
        {
            state = state.Evolve(recorded.Event);
            var assessment = state.Assessment;
            yield return new(
                recorded.Version,
                recorded.At,
                recorded.Actor,
                Kind(recorded.Event),
                assessment is null ? null : ClaimViews.Status(assessment.Status),
                ClaimViews.Flags(assessment?.Flags ?? []),
                assessment?.SupportingSources ?? 0,
                assessment?.RefutingSources ?? 0,
                Note(recorded.Event));
        }
    }

    /// <param name="asOf">Only what had happened by this time; null for all.</param>
    public static LoggedEvent[] Log(IEnumerable<RecordedEvent<ClaimEvent>> log, DateTimeOffset? asOf) =>
        [.. log.TakeWhile(recorded => asOf is null || recorded.At <= asOf).Select(Logged)];

    private static LoggedEvent Logged(RecordedEvent<ClaimEvent> recorded)
    {
        var (kind, json) = EventJson.Write(recorded.Event);
        return new(recorded.Version, recorded.At, recorded.Actor, kind, JsonElement.Parse(json));
    }

    private static HistoryKind Kind(ClaimEvent claimEvent) => claimEvent switch
    {
        ClaimEvent.Submitted => HistoryKind.Submitted,
        ClaimEvent.Assessed => HistoryKind.Assessed,
        ClaimEvent.Reviewed => HistoryKind.Reviewed,
        ClaimEvent.EvidenceReviewed => HistoryKind.EvidenceReviewed,
        ClaimEvent.ReviewSignedOff => HistoryKind.ReviewSignedOff,
        ClaimEvent.Withdrawn => HistoryKind.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(claimEvent), claimEvent.GetType().Name, null),
    };

    private static string? Note(ClaimEvent claimEvent) => claimEvent switch
    {
        ClaimEvent.Assessed assessed => StatusSentence.WithoutRejected(assessed.Assessment),
        ClaimEvent.Reviewed reviewed => reviewed.Review.Verdict,
        ClaimEvent.EvidenceReviewed { Review: var review } => $"{review.Verdict.Name()}: {ReportWords.Quoted(review.Seen.Quote)}",
        ClaimEvent.Withdrawn withdrawn => withdrawn.Withdrawal.Reason,
        _ => null,
    };
}
