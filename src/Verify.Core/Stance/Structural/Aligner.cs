using Verify.Core.Dates;
using Verify.Core.Quantities;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Finds each unit of a claim in a passage, preferring the stretch of the passage where most of them meet.</summary>
internal static class Aligner
{
    private const double SynonymScore = 0.9;
    private const double AntecedentScore = 0.95;
    private const double AssociateScore = 0.75;
    private const double RelatedScore = 0.8;
    private const double ContextScore = 0.5;
    private const double ContextNameScore = 0.6;
    private const double DistancePenalty = 0.002;

    public static Alignment Align(ClaimFrame claim, PassageReading passage)
    {
        var candidates = Enumerable.Range(0, claim.Units.Count).Select(unit => Candidates(claim, unit, passage)).ToList();
        var centre = Centre(claim, candidates, passage.Tokens.Count);
        var matches = candidates.ConvertAll(found => Best(found, centre) ?? UnitMatch.None).ToArray();
        if (claim.Predicates.Select(p => matches[p]).FirstOrDefault(m => m.IsInPassage) is { IsInPassage: true } predicate)
        {
            BindToClause(claim, passage, candidates, matches, predicate.Token);
        }

        FillFromContext(claim, passage, matches);
        return new Alignment(claim, passage, matches);
    }

    /// <summary>
    /// A figure counts only where it is said of the predicate ("killed hundreds, displaced millions"), and a date denies
    /// only there.
    /// </summary>
    private static void BindToClause(
        ClaimFrame claim, PassageReading passage, List<List<UnitMatch>> candidates, UnitMatch[] matches, int predicate)
    {
        var clause = passage.Reading.ReachOf(predicate);
        for (var u = 0; u < matches.Length; u++)
        {
            if (claim.Units[u].Kind is UnitKind.Quantity or UnitKind.Date)
            {
                var isDate = claim.Units[u].Kind == UnitKind.Date;
                matches[u] = Best(candidates[u].FindAll(c => clause.Contains(c.Token) || (isDate && c.Holds)), predicate) ?? UnitMatch.None;
            }
        }
    }

    /// <summary>What the passage leaves unsaid may have been said before it, where that could still make a difference.</summary>
    private static void FillFromContext(ClaimFrame claim, PassageReading passage, UnitMatch[] matches)
    {
        const double least = 0.5;
        double reachable = 0;
        for (var u = 0; u < matches.Length; u++)
        {
            var score = matches[u].Kind switch { MatchKind.None => ContextNameScore, MatchKind.Opposed => 1, _ => matches[u].Score };
            reachable += claim.Units[u].Weight * score;
        }

        if (reachable < least * claim.TotalWeight)
        {
            return;
        }

        for (var u = 0; u < matches.Length; u++)
        {
            if (matches[u].Kind == MatchKind.None)
            {
                matches[u] = InContext(claim.Units[u], passage);
            }
        }
    }

    private static UnitMatch? Best(List<UnitMatch> candidates, int centre)
    {
        const double opposedValue = 0.6;
        UnitMatch? best = null;
        var bestValue = double.NegativeInfinity;
        foreach (var candidate in candidates)
        {
            var value = (candidate.Kind == MatchKind.Opposed ? opposedValue : candidate.Score)
                - (DistancePenalty * Math.Abs(candidate.Token - centre));
            if (value > bestValue)
            {
                (best, bestValue) = (candidate, value);
            }
        }

        return best;
    }

    /// <summary>The token around which the best-matched predicate and most other units lie.</summary>
    private static int Centre(ClaimFrame claim, List<List<UnitMatch>> candidates, int tokens)
    {
        const int reach = 12;
        var best = tokens / 2;
        var bestScore = double.NegativeInfinity;
        var predicates = claim.Predicates.SelectMany(p => candidates[p]).ToList();
        foreach (var candidate in predicates.Count > 0 ? predicates : candidates.SelectMany(c => c))
        {
            var score = candidate.Score;
            for (var u = 0; u < candidates.Count; u++)
            {
                if (candidates[u].Any(c => Math.Abs(c.Token - candidate.Token) <= reach))
                {
                    score += claim.Units[u].Weight;
                }
            }

            if (score > bestScore)
            {
                (best, bestScore) = (candidate.Token, score);
            }
        }

        return best;
    }

    private static List<UnitMatch> Candidates(ClaimFrame claim, int number, PassageReading passage)
    {
        var unit = claim.Units[number];
        return unit.Kind switch
        {
            UnitKind.Name => Names(unit.Name!, passage),
            UnitKind.Quantity => Quantities(unit.Quantity!, passage),
            UnitKind.Date => Dates(unit, passage),
            _ => Words(claim.TiesOf(number), claim.Reading.Analysis.Tokens[unit.Tokens.Start].Normal, passage),
        };
    }

    private static List<UnitMatch> Words(WordTies ties, string word, PassageReading passage)
    {
        var found = new List<UnitMatch>();
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (passage.Tokens[i].Normal == word || !passage.Reading.IsDateWord(i))
            {
                Add(i, passage.Tokens[i].Stem);
            }
        }

        foreach (var (token, stem) in passage.Reading.Idioms)
        {
            Add(token, stem);
        }

        foreach (var substitute in passage.Substitutes)
        {
            if (substitute.Words.Any(t => ties.To(t.Stem) is MatchKind.Exact or MatchKind.Synonym))
            {
                found.Add(new UnitMatch(MatchKind.Antecedent, substitute.Tokens.Start, AntecedentScore));
            }
        }

        return found;

        void Add(int token, string stem)
        {
            var kind = ties.To(stem);
            if (kind != MatchKind.None)
            {
                found.Add(new UnitMatch(kind, token, ScoreOf(kind)));
            }
        }
    }

    private static List<UnitMatch> Names(NameMention name, PassageReading passage)
    {
        var found = new List<UnitMatch>();
        foreach (var mention in passage.Reading.Analysis.Names)
        {
            Add(mention, ContentUnits.RangeOf(passage.Tokens, mention.Span).Start, MatchKind.Exact, 1.0);
        }

        foreach (var substitute in passage.Substitutes)
        {
            foreach (var mention in substitute.Names)
            {
                Add(mention, substitute.Tokens.Start, MatchKind.Antecedent, AntecedentScore);
            }
        }

        return found;

        void Add(NameMention mention, int token, MatchKind kind, double score)
        {
            if (NameMatcher.CanBeSame(name, mention))
            {
                found.Add(new UnitMatch(kind, token, score));
            }
            else if (NameMatcher.AreAssociated(name, mention))
            {
                found.Add(new UnitMatch(MatchKind.Synonym, token, AssociateScore));
            }
        }
    }

    private static List<UnitMatch> Quantities(Quantity quantity, PassageReading passage)
    {
        var found = new List<UnitMatch>();
        foreach (var other in passage.Reading.Analysis.Quantities)
        {
            var agreement = QuantityComparison.Compare(quantity, other).Agreement;
            if (agreement != QuantityAgreement.Incomparable)
            {
                var agrees = agreement == QuantityAgreement.Agrees;
                found.Add(new UnitMatch(
                    agrees ? MatchKind.Exact : MatchKind.Opposed,
                    ContentUnits.RangeOf(passage.Tokens, other.Span).Start,
                    agrees ? 1.0 : 0.0));
            }
        }

        return found;
    }

    private static List<UnitMatch> Dates(ContentUnit unit, PassageReading passage)
    {
        var found = new List<UnitMatch>();
        foreach (var other in passage.Reading.Analysis.Dates)
        {
            if (unit.Date!.Agrees(other.Range) is { } agrees)
            {
                found.Add(new UnitMatch(
                    agrees ? MatchKind.Exact : MatchKind.Opposed,
                    ContentUnits.RangeOf(passage.Tokens, other.Span).Start,
                    agrees ? 1.0 : 0.0));
            }
        }

        return found;
    }

    private static UnitMatch InContext(ContentUnit unit, PassageReading passage)
    {
        var held = unit.Kind switch
        {
            UnitKind.Name => passage.Context.Names.Any(n => NameMatcher.CanBeSame(unit.Name!, n)),
            UnitKind.Word => passage.Context.Stems.Contains(unit.Stem),
            UnitKind.Date => passage.Reading.Analysis.Dates.Count == 0 && unit.Date!.Agrees(DayOf(passage)) == true,
            _ => passage.Tokens.Any(t => t.Stem == unit.Quantity!.Measure) && passage.Context.Quantities.Any(q => QuantityComparison.Compare(unit.Quantity!, q).Agreement == QuantityAgreement.Agrees),
        };
        return held ? new UnitMatch(MatchKind.Context, -1, unit.Kind == UnitKind.Name ? ContextNameScore : ContextScore) : UnitMatch.None;
    }

    private static DateRange DayOf(PassageReading passage)
    {
        var day = DateOnly.FromDateTime(passage.Source.Passage.At.UtcDateTime);
        return new DateRange(day, day);
    }

    private static double ScoreOf(MatchKind kind) => kind switch
    {
        MatchKind.Exact => 1.0,
        MatchKind.Synonym => SynonymScore,
        MatchKind.Related => RelatedScore,
        _ => 0.0,
    };
}
