using Verify.Core.Attribution;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Whether a passage only entertains what the claim asserts: "could", "hopes to", "if".</summary>
internal static class HedgeCheck
{
    public static Reason? Compare(ClaimFrame claim, PassageReading passage, int predicate)
    {
        if (claim.IsHedged || predicate < 0)
        {
            return null;
        }

        var reading = passage.Reading;
        var until = reading.Analysis.Tokens[predicate].Span.Start;
        var from = ReachOf(reading, predicate);
        foreach (var hedge in reading.Analysis.Hedges)
        {
            var cue = hedge.Of(reading.Analysis.Text);
            if (hedge.Start >= from && hedge.End <= until && !IsReportedFuture(passage, cue, predicate))
            {
                return new Reason(ReasonKind.Hedge, StanceKind.Mentions, $"“{cue}” leaves it open");
            }
        }

        return null;
    }

    /// <summary>"said it would cost": the "will" of the words that are reported.</summary>
    private static bool IsReportedFuture(PassageReading passage, string cue, int predicate) =>
        cue.Equals("would", StringComparison.OrdinalIgnoreCase)
        && passage.Source.Passage.AttributionOf(passage.Tokens[predicate].Span).Voice == Voice.Attributed;

    /// <summary>Where the predicate's clause begins, with the clauses that govern it when it is an infinitive or participle.</summary>
    private static int ReachOf(SentenceReading reading, int predicate)
    {
        var index = reading.Clauses.Count - 1;
        while (index > 0 && reading.Clauses[index].Group.Start > predicate)
        {
            index--;
        }

        if (index < 0)
        {
            return 0;
        }

        while (index > 0 && !reading.Clauses[index].IsFinite)
        {
            index--;
        }

        var clause = reading.Clauses[index];
        var first = clause.Subject.IsEmpty ? clause.Group.Start : Math.Min(clause.Subject.Start, clause.Group.Start);
        for (var stop = predicate - 1; stop > first; stop--)
        {
            if (reading.Tags[stop] == WordClass.Stop)
            {
                first = stop;
            }
        }

        return reading.Analysis.Tokens[first].Span.Start;
    }
}
