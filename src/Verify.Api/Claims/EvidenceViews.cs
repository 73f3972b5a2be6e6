using Verify.Client.Articles;
using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Wire = Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Evidence as the API shows it.</summary>
internal static class EvidenceViews
{
    public static Wire.EvidenceView[] Of(ClaimState state) =>
        [.. (state.Assessment?.Evidence ?? []).Select(evidence => Of(evidence, EvidenceReviewViews.Of(evidence, state)))];

    public static Wire.Stance Stance(StanceKind stance) => WireNames<StanceKind, Wire.Stance>.Of(stance);

    public static Wire.Voice Voice(Voice voice) => WireNames<Voice, Wire.Voice>.Of(voice);

    private static Wire.EvidenceView Of(Evidence evidence, Wire.EvidenceReviewView? review) => new(
        evidence.Article.Value,
        evidence.Revision,
        evidence.Passage,
        evidence.Outlet,
        evidence.PublishedAt,
        Stance(evidence.Stance),
        Math.Round(evidence.Confidence, 4),
        Voice(evidence.Voice),
        evidence.Speaker,
        evidence.Quote,
        new SpanView(evidence.Span.Start, evidence.Span.End),
        evidence.Origin,
        WireNames<EvidenceState, Wire.EvidenceState>.Of(evidence.State),
        [.. evidence.Reasons.Select(reason => new Wire.ReasonView(
            WireNames<ReasonKind, Wire.ReasonKind>.Of(reason.Kind), Stance(reason.Favours), reason.Text))],
        review);
}
