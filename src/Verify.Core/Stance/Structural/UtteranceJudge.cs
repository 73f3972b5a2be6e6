using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Text;

namespace Verify.Core.Stance.Structural;

/// <summary>
/// Compares an utterance claim ("X said P") with a passage: a report that X said P supports it, X saying something
/// incompatible or the same words given to somebody else refute it.
/// </summary>
internal sealed class UtteranceJudge(StructuralOptions options)
{
    /// <summary>The stance of the report, in the outlet's own voice; null when the passage reports no such words.</summary>
    /// <param name="said">How the passage compares with what the claim says was said.</param>
    public Finding? Judge(ClaimPart claim, Finding said, PassageReading passage)
    {
        Finding? best = null;
        foreach (var attribution in passage.Source.Passage.Nested.Prepend(passage.Source.Passage.Attribution))
        {
            if (attribution is { Voice: Voice.Attributed, Speaker: { } speaker, Content: { } words }
                && Judge(claim.Speaker!, said, passage, attribution, speaker, words) is { } finding
                && (best is null || finding.Confidence > best.Confidence))
            {
                best = finding;
            }
        }

        return best;
    }

    private Finding? Judge(
        NameMention claimed, Finding finding, PassageReading passage, VoiceAttribution attribution, string speaker, TextSpan words)
    {
        if (finding.Stance == StanceKind.Mentions
            || (finding.Token >= 0 && !words.Overlaps(passage.Tokens[finding.Token].Span)))
        {
            return null;
        }

        var speakers = SentenceAnalyser.Analyse(speaker, null).Names;
        if (speakers.Any(s => IsSame(claimed, s)) || IsOffice(claimed, speaker))
        {
            var favours = finding.Stance;
            return finding with { Reasons = [new Reason(ReasonKind.Speaker, favours, $"reports {speaker} saying so"), .. finding.Reasons] };
        }

        if (passage.Reading.Analysis.Names.Any(n => IsSame(claimed, n)))
        {
            return null;
        }

        var quoted = attribution.IsDirect || (finding.Token >= 0 && passage.Reading.Analysis.Quotations.Any(q => q.Contains(passage.Tokens[finding.Token].Span)));
        var sameWords = finding.Stance == StanceKind.Supports && quoted && finding.Confidence >= options.QuotationCoverage;
        return sameWords
            ? finding with
            {
                Stance = StanceKind.Refutes,
                IsOtherSpeaker = true,
                Reasons = [new Reason(ReasonKind.Speaker, StanceKind.Refutes, $"gives these words to {speaker}, not {claimed.Surface}"), .. finding.Reasons],
            }
            : null;
    }

    private static bool IsSame(NameMention claimed, NameMention other) =>
        NameMatcher.CanBeSame(claimed, other) || NameMatcher.AreAssociated(claimed, other);

    /// <summary>A speaker known by the office alone ("the Defence Secretary"), which the claim gives too.</summary>
    private static bool IsOffice(NameMention claimed, string speaker)
    {
        if (claimed.Title is not { Length: > 0 } title)
        {
            return false;
        }

        var office = Tokenizer.Tokenize(title).Select(t => t.Stem).ToList();
        var words = Tokenizer.Tokenize(speaker).Select(t => t.Stem).ToList();
        return words.Count >= office.Count && words.TakeLast(office.Count).SequenceEqual(office);
    }
}
