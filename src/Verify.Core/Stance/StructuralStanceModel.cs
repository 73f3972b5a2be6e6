using System.Collections.Frozen;
using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Stance.Structural;

namespace Verify.Core.Stance;

/// <summary>
/// Judges stance by structure alone: content words, names, quantities and dates of the claim are aligned with the passage,
/// then subject, polarity, hedging and speaker are compared. Every judgement names its reasons.
/// </summary>
public sealed class StructuralStanceModel : IStanceModel
{
    /// <summary>Verbs with which a speaker denies what follows.</summary>
    private static readonly FrozenSet<string> Denials =
        new[] { "deny", "dispute", "reject", "refute", "dismiss", "doubt", "question" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly AssertionJudge _assertions;
    private readonly UtteranceJudge _utterances;

    public StructuralStanceModel(StructuralOptions? options = null)
    {
        var chosen = options ?? new StructuralOptions();
        _assertions = new AssertionJudge(chosen);
        _utterances = new UtteranceJudge(chosen);
    }

    public string Name => "structural-2";

    public ValueTask<IReadOnlyList<StanceJudgement>> JudgeAsync(
        ClaimPart claim, IReadOnlyList<PassageInContext> passages, CancellationToken cancellation)
    {
        var whole = ClaimFrame.Of(claim.Analysis);
        var content = claim.Kind == ClaimKind.Utterance ? ClaimFrame.Of(claim.Content) : whole;
        var judgements = new StanceJudgement[passages.Count];
        for (var i = 0; i < judgements.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            judgements[i] = Judge(claim, whole, content, new PassageReading(passages[i]));
        }

        return ValueTask.FromResult<IReadOnlyList<StanceJudgement>>(judgements);
    }

    private StanceJudgement Judge(ClaimPart claim, ClaimFrame whole, ClaimFrame content, PassageReading passage)
    {
        if (ContextWindow.Excludes(claim.ContextDate, passage) is { } elsewhen)
        {
            return Spoken(Finding.Mentions(1, elsewhen), VoiceAttribution.Own);
        }

        var finding = _assertions.Judge(whole, passage);
        if (claim.Kind == ClaimKind.Utterance)
        {
            var said = _assertions.Judge(content, passage);
            if (_utterances.Judge(claim, said, passage) is { } reported && !(reported.IsOtherSpeaker && finding.Stance == StanceKind.Supports))
            {
                return new StanceJudgement(
                    reported.Stance, reported.Confidence, Voice.Own, passage.Source.Passage.Attribution.Speaker, reported.Reasons, reported.IsCertain);
            }

            if (said.Stance != finding.Stance)
            {
                finding = Finding.Mentions(finding.Confidence);
            }
        }

        if (finding.Stance != StanceKind.Mentions && HedgeCheck.Compare(whole, passage, finding.Token) is { } hedge)
        {
            finding = Finding.Mentions(finding.Confidence, [hedge, .. finding.Reasons]);
        }

        var attribution = finding.Token < 0
            ? passage.Source.Passage.Attribution
            : passage.Source.Passage.AttributionOf(passage.Tokens[finding.Token].Span);
        return Spoken(IsDenied(finding, attribution) ? Denied(finding, attribution) : finding, attribution);
    }

    /// <summary>A denial that the sentence's own negations have not counted already.</summary>
    private static bool IsDenied(Finding finding, VoiceAttribution attribution) =>
        finding.Stance == StanceKind.Supports && attribution.Verb is { } verb && Denials.Contains(verb);

    private static StanceJudgement Spoken(Finding finding, VoiceAttribution attribution) =>
        new(finding.Stance, finding.Confidence, attribution.Voice, attribution.Speaker, finding.Reasons, finding.IsCertain);

    private static Finding Denied(Finding finding, VoiceAttribution attribution)
    {
        var reason = new Reason(ReasonKind.Polarity, StanceKind.Refutes, $"{attribution.Speaker ?? "the speaker"} denies it");
        return finding with { Stance = StanceKind.Refutes, Reasons = [reason, .. finding.Reasons] };
    }
}
