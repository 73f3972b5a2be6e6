using Verify.Core.Attribution;
using Verify.Core.Stance;

namespace Verify.Core.Consistency;

/// <summary>Reads the flags that stand beside a status.</summary>
internal static class FlagReader
{
    /// <summary>Support younger than this may still change with the news.</summary>
    public static readonly TimeSpan BreakingAge = TimeSpan.FromHours(24);

    /// <summary>The flags of one part, in order of the enumeration.</summary>
    public static IReadOnlyList<ClaimFlag> OfPart(SourceCount count, DateTimeOffset asOf)
    {
        var (tally, live) = (count.Tally, count.Live);
        var (reportSupports, reportRefutes) = (tally.S > 0, tally.D > 0);
        return
        [
            .. If(ClaimFlag.WireCopy, count.Supporting.Concat(count.Refuting).Any(origin => origin.CarriedBy.Count > 1)),
            .. If(ClaimFlag.SpeakerConflict, RefutedBy(ReasonKind.Speaker, live) || SharedQuotation.Exists(live, count.Roll)),
            .. If(ClaimFlag.QuantityConflict, RefutedBy(ReasonKind.Quantity, live)),
            .. If(ClaimFlag.DateConflict, RefutedBy(ReasonKind.Date, live)),
            .. If(ClaimFlag.AttributedSupport, reportSupports && tally.P > 0),
            .. If(ClaimFlag.ContestedBySpeaker, (reportSupports && tally.N > 0) || (reportRefutes && !reportSupports && tally.P > 0)),
            .. If(ClaimFlag.Breaking, IsBreaking(tally, live, asOf)),
        ];
    }

    /// <summary>The flags of the human layer.</summary>
    public static IReadOnlyList<ClaimFlag> OfReview(HumanReview? review, string evidenceDigest) =>
        review is not { IsSignedOff: true }
            ? []
            : [ClaimFlag.HumanReviewed, .. If(ClaimFlag.ReviewStale, review.EvidenceDigest != evidenceDigest)];

    private static ClaimFlag[] If(ClaimFlag flag, bool holds) => holds ? [flag] : [];

    private static bool RefutedBy(ReasonKind kind, IReadOnlyList<JudgedPassage> live) =>
        live.Any(passage => passage.Judgement.Stance == StanceKind.Refutes
            && passage.Judgement.Reasons.Any(reason => reason.Kind == kind && reason.Favours == StanceKind.Refutes));

    private static bool IsBreaking(SourceTally tally, IReadOnlyList<JudgedPassage> live, DateTimeOffset asOf)
    {
        var voice = tally.S > 0 ? Voice.Own : Voice.Attributed;
        var support = live.Where(passage => passage.Judgement.Stance == StanceKind.Supports && passage.Judgement.Voice == voice).ToArray();
        return support.Length > 0 && support.All(passage => asOf - passage.Passage.At < BreakingAge);
    }
}
