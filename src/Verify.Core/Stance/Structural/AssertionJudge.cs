using System.Collections.Frozen;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Compares one assertion with one passage, whoever says it there.</summary>
internal sealed class AssertionJudge(StructuralOptions options)
{
    private static readonly FrozenSet<string> LightVerbs =
        new[] { "be", "have", "do", "make", "take", "give", "hold", "get", "spend", "keep", "put" }.ToFrozenSet(StringComparer.Ordinal);

    public Finding Judge(ClaimFrame claim, PassageReading passage)
    {
        var alignment = Aligner.Align(claim, passage);
        var coverage = alignment.Coverage(leaveOut: alignment.IsLostToDamage);
        if (alignment.CoverageOfStated(leaveOut: u => alignment.Matches[u].Kind == MatchKind.Opposed) < Math.Min(options.ConflictCoverage, options.SupportCoverage))
        {
            return Finding.Mentions(1 - (coverage / 2));
        }

        var subject = SubjectCheck.Compare(alignment);
        var reversal = PolarityCheck.Compare(alignment);
        if (subject == SubjectAgreement.Different)
        {
            if (coverage >= options.SupportCoverage && FiguresHold(alignment) && SubjectCheck.IsTurnedRound(alignment) && reversal is null)
            {
                return Refutes(alignment, coverage, certain: false, new Reason(ReasonKind.Name, StanceKind.Refutes, "says it the other way round"));
            }

            return Finding.Mentions(1 - (coverage / 2), new Reason(ReasonKind.Name, StanceKind.Mentions, "says it of somebody or something else"));
        }

        return Elsewhere(alignment, subject, reversal) ?? Conflict(alignment, subject, reversal) ?? Agreement(alignment, coverage, reversal);
    }

    /// <summary>The same event, told of another place. What two parties do again and again needs the date to agree too.</summary>
    private Finding? Elsewhere(Alignment alignment, SubjectAgreement subject, Reversal? reversal)
    {
        if (subject != SubjectAgreement.Same || reversal is not null || !LeadHolds(alignment) || alignment.IsLoose || !FiguresHold(alignment)
            || PlaceCheck.Compare(alignment) is not { } place || (SubjectCheck.IsReciprocal(alignment.Claim) && !alignment.Claim.Units.Any(u => u.Kind == UnitKind.Date)))
        {
            return null;
        }

        var rest = alignment.CoverageOfStated(leaveOut: u => u == place.Unit);
        var said = alignment.Claim.Units[place.Unit].Name!.Surface;
        return rest >= options.PlaceConflictCoverage
            ? Refutes(alignment, rest, certain: false, new Reason(ReasonKind.Name, StanceKind.Refutes, $"says “{place.Other.Surface}” where the claim says “{said}”"))
            : null;
    }

    private Finding? Conflict(Alignment alignment, SubjectAgreement subject, Reversal? reversal)
    {
        var predicate = alignment.PredicateToken;
        if (predicate < 0 || !NamesHold(alignment) || alignment.IsLoose)
        {
            return null;
        }

        for (var u = 0; u < alignment.Matches.Count; u++)
        {
            var unit = alignment.Claim.Units[u];
            if (alignment.Matches[u].Kind != MatchKind.Opposed || unit.Kind is not (UnitKind.Quantity or UnitKind.Date)
                || (unit.Kind == UnitKind.Date && !DatesTheEvent(alignment, subject)))
            {
                continue;
            }

            var threshold = unit.Kind == UnitKind.Date ? options.DateConflictCoverage : options.ConflictCoverage;
            var rest = alignment.CoverageOfStated(leaveOut: other => other == u);
            if (rest >= threshold && !IsPartOfDisjunction(alignment, predicate) && reversal is null)
            {
                return Refutes(alignment, rest, certain: unit.Kind == UnitKind.Quantity, Difference(alignment, u));
            }
        }

        if (reversal is not null)
        {
            var rest = alignment.CoverageOfStated(leaveOut: u => alignment.Matches[u].Kind == MatchKind.Opposed);
            var settles = FiguresHold(alignment) && !(reversal.IsSilent && alignment.Claim.ReportsWords);
            if (settles && rest >= (reversal.IsSilent ? options.SilenceCoverage : options.PolarityCoverage))
            {
                return Refutes(alignment, rest, certain: false, reversal.Reason);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether another date denies the claim's: the passage's clause is about the same subject, and about something that does not simply happen
    /// again. A title that a name bears ("former president Lind") has no date of its own.
    /// </summary>
    private static bool DatesTheEvent(Alignment alignment, SubjectAgreement subject) => subject == SubjectAgreement.Same
        && !SubjectCheck.IsReciprocal(alignment.Claim)
        && (alignment.Claim.Main is not { IsCopular: true } || alignment.Passage.Reading.ClauseWithPredicate(alignment.PredicateToken) is not null);

    private Finding Agreement(Alignment alignment, double coverage, Reversal? reversal)
    {
        var token = alignment.PredicateToken;
        var complete = NamesHold(alignment) && FiguresHold(alignment) && (LeadHolds(alignment) || AllButPredicate(alignment))
            && !alignment.Matches.Any(m => m.Kind == MatchKind.Opposed) && ClausesHold(alignment);
        if (coverage >= options.SupportCoverage && complete && reversal is null)
        {
            return new Finding(StanceKind.Supports, coverage, token, false, [Shared(alignment)]);
        }

        return Finding.Mentions(1 - (coverage / 2));
    }

    private static Finding Refutes(Alignment alignment, double confidence, bool certain, Reason reason) =>
        new(StanceKind.Refutes, confidence, alignment.PredicateToken, certain, [reason, Shared(alignment)]);

    /// <summary>A name that the passage does not hold keeps it from bearing on the claim, unless words are missing there.</summary>
    private static bool NamesHold(Alignment alignment)
    {
        int missing = 0, lost = 0;
        for (var u = 0; u < alignment.Matches.Count; u++)
        {
            if (alignment.Claim.Units[u] is { Kind: UnitKind.Name, IsPossessor: false } && !alignment.Matches[u].Holds)
            {
                missing++;
                lost += alignment.IsLostToDamage(u) ? 1 : 0;
            }
        }

        return missing == 0 || (lost == 1 && missing == 1);
    }

    /// <summary>
    /// A common verb may be paraphrased away ("spoke by phone", "had a long call") when all the rest is said of
    /// the claim's subject with a verb that says little itself.
    /// </summary>
    private static bool AllButPredicate(Alignment alignment)
    {
        const double commonVerb = 0.6;
        if (alignment.Claim.Predicates.Count == 0)
        {
            return true;
        }

        var reading = alignment.Passage.Reading;
        return Enumerable.Range(0, alignment.Matches.Count).All(u => alignment.Claim.Predicates.Contains(u)
                ? alignment.Claim.Units[u].Weight < commonVerb
                : alignment.Matches[u].Holds && alignment.Matches[u].IsInPassage)
            && reading.Clauses.Any(c => LightVerbs.Contains(reading.Analysis.Tokens[c.Predicate].Stem)
                && alignment.Claim.Subjects.Any(u => c.Subject.Contains(alignment.Matches[u].Token)));
    }

    /// <summary>What the claim says first and foremost is in the passage: a deed that only depends on it does not stand for it.</summary>
    private static bool LeadHolds(Alignment alignment) =>
        alignment.Claim.Predicates.Count > 0 && alignment.Matches[alignment.Claim.Predicates[0]].IsInPassage;

    /// <summary>A claim of several clauses is not supported by what says one of them.</summary>
    private static bool ClausesHold(Alignment alignment) =>
        alignment.Claim.ClausePredicates.All(u => alignment.Matches[u].Holds);

    private static bool FiguresHold(Alignment alignment)
    {
        for (var u = 0; u < alignment.Matches.Count; u++)
        {
            var unit = alignment.Claim.Units[u];
            if ((unit.Kind is UnitKind.Quantity or UnitKind.Date || unit.IsComparative) && !alignment.Matches[u].Holds)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A figure for "killed or wounded" is no figure for the killed, unless the claim puts it so too.</summary>
    private static bool IsPartOfDisjunction(Alignment alignment, int predicate) =>
        IsDisjunction(alignment.Passage.Reading, predicate)
        && !alignment.Claim.Predicates.Any(u => IsDisjunction(alignment.Claim.Reading, alignment.Claim.Units[u].Tokens.Start));

    private static bool IsDisjunction(SentenceReading reading, int token)
    {
        var tokens = reading.Analysis.Tokens;
        return (token + 2 < tokens.Count && tokens[token + 1].Normal == "or" && reading.Tags[token + 2] == reading.Tags[token])
            || (token >= 2 && tokens[token - 1].Normal == "or" && reading.Tags[token - 2] == reading.Tags[token]);
    }

    private static Reason Difference(Alignment alignment, int u)
    {
        var unit = alignment.Claim.Units[u];
        var passage = alignment.Passage.Reading;
        var said = alignment.Claim.Reading.SpanOf(unit.Tokens).Of(alignment.Claim.Reading.Analysis.Text);
        var token = alignment.Matches[u].Token;
        var other = unit.Kind == UnitKind.Quantity
            ? passage.Analysis.Quantities.First(q => q.Span.Contains(passage.Analysis.Tokens[token].Span)).Span
            : passage.Analysis.Dates.First(d => d.Span.Contains(passage.Analysis.Tokens[token].Span)).Span;
        var kind = unit.Kind == UnitKind.Quantity ? ReasonKind.Quantity : ReasonKind.Date;
        return new Reason(kind, StanceKind.Refutes, $"gives “{other.Of(passage.Analysis.Text)}” where the claim says “{said}”");
    }

    private static Reason Shared(Alignment alignment)
    {
        var text = alignment.Claim.Reading.Analysis.Text;
        var held = Enumerable.Range(0, alignment.Matches.Count)
            .Where(u => alignment.Matches[u].Holds && alignment.Matches[u].IsInPassage)
            .Select(u => alignment.Claim.Reading.SpanOf(alignment.Claim.Units[u].Tokens).Of(text));
        return new Reason(ReasonKind.Alignment, StanceKind.Supports, $"shares {string.Join(", ", held)}");
    }
}
