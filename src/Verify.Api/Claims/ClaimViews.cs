using Verify.Application.Claims;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Wire = Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Claims as the API shows them.</summary>
internal static class ClaimViews
{
    public static Wire.ClaimView Of(ClaimState state)
    {
        var claim = state.Claim ?? throw new ArgumentException($"There is no claim '{state.Id}'.", nameof(state));
        var assessment = state.Assessment;
        return new(
            state.Id.Value,
            state.Version,
            claim.Text,
            claim.ContextDate,
            claim.Submitter,
            state.SubmittedAt,
            state.ChangedAt,
            assessment?.AsOf,
            Status(assessment?.Status ?? ClaimStatus.Unverified),
            Flags(assessment?.Flags ?? []),
            assessment?.SupportingSources ?? 0,
            assessment?.RefutingSources ?? 0,
            assessment?.AveritecLabel(),
            assessment?.AlternateName(),
            assessment?.Refusal,
            assessment?.EvidenceDigest,
            assessment?.Ruleset,
            ReviewViews.Of(state),
            Recounted(assessment?.WithoutRejected),
            state.Withdrawal is { } withdrawal ? new(withdrawal.At, withdrawal.Reason) : null,
            EvidenceViews.Of(state),
            SourceViews.Of(assessment),
            assessment is null ? null : ExplanationViews.Of(assessment, state));
    }

    public static Wire.ClaimListItem Item(ClaimSummary summary) => new(
        summary.Id.Value,
        summary.Version,
        summary.Text,
        summary.ContextDate,
        summary.Submitter,
        Status(summary.Status),
        Flags(summary.Flags),
        summary.SupportingSources,
        summary.RefutingSources,
        summary.Outlets,
        summary.IsWithdrawn,
        summary.SubmittedAt,
        summary.ChangedAt);

    private static Wire.RecountView? Recounted(Recount? recount) => recount is null
        ? null
        : new(Status(recount.Status), recount.SupportingSources, recount.RefutingSources, [.. recount.Rejected.Select(key => key.ToString())]);

    /// <summary>The status in words.</summary>
    public static string Words(ClaimState state) => (state.Assessment?.Status ?? ClaimStatus.Unverified).Name();

    public static Wire.ClaimStatus Status(ClaimStatus status) => WireNames<ClaimStatus, Wire.ClaimStatus>.Of(status);

    public static Wire.ClaimFlag[] Flags(IReadOnlyList<ClaimFlag> flags) =>
        [.. flags.Select(WireNames<ClaimFlag, Wire.ClaimFlag>.Of)];
}
