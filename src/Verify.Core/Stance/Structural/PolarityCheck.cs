using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Counts what turns the claim round in a passage: negations over its predicates and opposite words for them.</summary>
internal static class PolarityCheck
{
    /// <summary>The reversal of the passage against the claim; null where both say the same.</summary>
    public static Reversal? Compare(Alignment alignment)
    {
        var claim = alignment.Claim;
        var analysis = alignment.Passage.Reading.Analysis;
        var opposed = new List<(int Unit, Token Token)>();
        var cues = new HashSet<TextSpan>();
        var claimed = new HashSet<TextSpan>();
        foreach (var u in Telling(alignment))
        {
            var match = alignment.Matches[u];
            if (match.IsInPassage || u == claim.Predicates[0])
            {
                claimed.UnionWith(CuesOver(claim.Reading, claim.Units[u].Tokens.Start).Select(n => n.Cue));
            }

            if (!match.IsInPassage)
            {
                continue;
            }

            if (match.Kind == MatchKind.Opposed && SharesObject(alignment, u))
            {
                opposed.Add((u, analysis.Tokens[match.Token]));
            }

            cues.UnionWith(CuesOver(alignment.Passage.Reading, match.Token)
                .Where(n => !IsOutOfReach(alignment.Passage.Reading, n, match.Token)).Select(n => n.Cue));
        }

        cues.RemoveWhere(cue => opposed.Any(o => o.Token.Span.Overlaps(cue)));
        claimed.RemoveWhere(cue => opposed.Any(o => claim.Reading.SpanOf(claim.Units[o.Unit].Tokens).Overlaps(cue)));
        if ((opposed.Count + cues.Count + claimed.Count) % 2 == 0)
        {
            return null;
        }

        if (opposed.Count > 0)
        {
            var (unit, token) = opposed[0];
            var said = claim.Reading.Analysis.Tokens[claim.Units[unit].Tokens.Start].Text;
            return new Reversal(new Reason(ReasonKind.Antonym, StanceKind.Refutes, $"says “{token.Text}” where the claim says “{said}”"));
        }

        return cues.Count > 0
            ? new Reversal(new Reason(ReasonKind.Polarity, StanceKind.Refutes, $"“{cues.First().Of(analysis.Text)}” negates what the claim asserts"))
            : new Reversal(new Reason(ReasonKind.Polarity, StanceKind.Refutes, "asserts what the claim negates"), IsSilent: true);
    }

    /// <summary>The claim's predicates, without those that the passage has only as a modifier while it predicates others ("continued aid").</summary>
    private static IEnumerable<int> Telling(Alignment alignment)
    {
        var reading = alignment.Passage.Reading;
        var predicated = alignment.Claim.Predicates.Where(u => alignment.Matches[u].IsInPassage && reading.ClauseWithPredicate(alignment.Matches[u].Token) is not null).ToList();
        return predicated.Count == 0 ? alignment.Claim.Predicates
            : alignment.Claim.Predicates.Where(u => !alignment.Matches[u].IsInPassage || reading.Tags[alignment.Matches[u].Token] != WordClass.Adjective);
    }

    /// <summary>The negations that have a token in their scope.</summary>
    private static IEnumerable<PolarityCue> CuesOver(SentenceReading reading, int token)
    {
        var span = reading.Analysis.Tokens[token].Span;
        return reading.Analysis.Negations.Where(n => n.Scope.Contains(span) && !n.Cue.Overlaps(span));
    }

    /// <summary>
    /// A negation does not reach what is taken for granted after a noun ("refused to cede land seized by Norland"), and
    /// "without" negates a noun or participle, never the verb of a clause.
    /// </summary>
    private static bool IsOutOfReach(SentenceReading reading, PolarityCue negation, int token)
    {
        if (reading.ClauseWithPredicate(token) is not { } clause)
        {
            return false;
        }

        var start = clause.Group.Start;
        var postmodifies = (start > 0 && reading.Tags[start - 1] == WordClass.Relative) || (clause.IsPassive && clause.Group.End - start == 1);
        return (postmodifies && negation.Cue.End <= reading.Analysis.Tokens[start].Span.Start)
            || (clause.IsFinite && negation.Cue.Of(reading.Analysis.Text).Equals("without", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Opposite words oppose only when they are said of the same thing: "end the war" does not deny "start talks".</summary>
    private static bool SharesObject(Alignment alignment, int predicate)
    {
        var next = predicate + 1;
        return next >= alignment.Matches.Count || alignment.Claim.Predicates.Contains(next) || alignment.Matches[next].IsInPassage;
    }
}
