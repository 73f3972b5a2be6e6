using Verify.Core.Attribution;
using Verify.Core.Consistency;
using Verify.Core.Stance;
using Verify.Core.Syndication;
using Wire = Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Sources as the API shows them.</summary>
internal static class SourceViews
{
    public static Wire.SourcesView Of(ClaimAssessment? assessment) => assessment is null
        ? Wire.SourcesView.None
        : new(
            [.. assessment.Parts.Index().SelectMany(part => Reports(part.Index, part.Item))],
            [.. assessment.Parts.Index().SelectMany(part => Speakers(part.Index, part.Item))],
            [.. assessment.Parts.SelectMany(part => part.Origins).DistinctBy(origin => origin.Id).Select(Origin)],
            assessment.Coverage.SilentOutlets,
            assessment.Coverage.ArticlesConsidered);

    public static Wire.MergeView Merge(OriginMerge merge) => new(
        merge.First.ToString(), merge.Second.ToString(), WireNames<MergeReason, Wire.MergeReason>.Of(merge.Reason), merge.Detail);

    /// <summary>The matching lists S supporting sources, then D refuting ones.</summary>
    private static IEnumerable<Wire.SourceView> Reports(int index, PartAssessment part) =>
        part.Sources.Index().Select(source => new Wire.SourceView(
            index,
            source.Item.Origin,
            source.Item.Outlet,
            source.Index < part.Decision.S ? Wire.Stance.Supports : Wire.Stance.Refutes));

    private static IEnumerable<Wire.SpeakerView> Speakers(int index, PartAssessment part) => part.Evidence
        .Where(evidence => evidence is { Voice: Voice.Attributed, State: EvidenceState.Live, Speaker: not null, Stance: not StanceKind.Mentions })
        .GroupBy(evidence => (evidence.Speaker, evidence.Stance))
        .Select(speaker => new Wire.SpeakerView(
            index,
            speaker.Key.Speaker!,
            EvidenceViews.Stance(speaker.Key.Stance),
            [.. speaker.Select(evidence => evidence.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));

    private static Wire.OriginView Origin(Origin origin) => new(
        origin.Id,
        origin.Agency,
        origin.CarriedBy,
        [.. origin.Passages.Select(passage => passage.ToString())],
        [.. origin.Merges.Select(Merge)]);
}
