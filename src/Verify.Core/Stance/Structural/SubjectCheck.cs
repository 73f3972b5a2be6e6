using System.Collections.Frozen;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>Compares the subject of the claim with the subject of the passage's clause that carries the same predicate.</summary>
internal static class SubjectCheck
{
    /// <summary>What two parties do together: who is named first does not matter.</summary>
    private static readonly FrozenSet<string> Reciprocal =
        new[] { "meet", "speak", "talk", "discuss", "negoti", "agre", "call", "phone", "marri", "clash", "fight", "merg", "trade", "cooper", "convers" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems of verbs of contest: who stands behind them lost.</summary>
    private static readonly FrozenSet<string> Contests =
        new[] { "beat", "defeat", "overtak", "outvot", "toppl", "unseat", "oust", "eliminat", "thrash", "outbid" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The passage tells the claim's event with doer and sufferer exchanged: always so for a contest that the claim's subject loses, otherwise
    /// only where a date, a figure or another detail of the claim shows that the event is the same.
    /// </summary>
    public static bool IsTurnedRound(Alignment alignment)
    {
        var predicate = alignment.PredicateToken;
        var reading = alignment.Passage.Reading;
        if (predicate < 0 || IsReciprocal(alignment.Claim) || alignment.Claim.Main is not { IsPassive: false, IsCopular: false } || !alignment.Claim.Subjects.Any(u => alignment.Claim.Units[u].Kind == UnitKind.Name))
        {
            return false;
        }

        if (reading.ClauseWithPredicate(predicate) is { } clause)
        {
            var loses = !clause.IsPassive && alignment.Claim.Subjects.Any(u => alignment.Claim.Units[u].Kind == UnitKind.Name && Carries(alignment.Matches[u], clause.Complement));
            return loses && (Contests.Contains(reading.Analysis.Tokens[predicate].Stem) || (ObjectActs(alignment, clause.Subject) && SharesDetails(alignment)));
        }

        return ObjectActs(alignment, DoerOf(reading, predicate)) && alignment.Claim.Subjects.All(u => alignment.Matches[u].Holds) && SharesDetails(alignment);
    }

    private static bool ObjectActs(Alignment alignment, TokenRange doer) => !doer.IsEmpty
        && Enumerable.Range(0, alignment.Matches.Count).Any(u => alignment.Claim.Units[u].Kind == UnitKind.Name && !alignment.Claim.Subjects.Contains(u) && Names(alignment, u, doer));

    /// <summary>All that the claim tells beside who, what and whom is in the passage, and it is not nothing.</summary>
    private static bool SharesDetails(Alignment alignment)
    {
        var details = Enumerable.Range(0, alignment.Matches.Count)
            .Where(u => alignment.Claim.Units[u].Kind != UnitKind.Name && !alignment.Claim.Predicates.Contains(u) && !alignment.Claim.Subjects.Contains(u)).ToList();
        return details.Count > 0 && details.TrueForAll(u => alignment.Matches[u].Holds && alignment.Matches[u].IsInPassage);
    }

    /// <summary>Who does what a noun names, its possessive pronoun read as the subject around it.</summary>
    private static TokenRange DoerOf(SentenceReading reading, int noun)
    {
        var doer = DeedNouns.DoerOf(reading, noun);
        var isPronoun = !doer.IsEmpty && reading.Tags[doer.Start] == WordClass.Determiner;
        return isPronoun && reading.ClauseAround(noun) is { Subject.IsEmpty: false } clause && !clause.Subject.Contains(noun) ? clause.Subject : doer;
    }

    /// <summary>A unit of the claim is what a stretch of the passage names, itself or by what stands for it there.</summary>
    private static bool Names(Alignment alignment, int unit, TokenRange stretch)
    {
        var claimed = alignment.Claim.Units[unit];
        if (Carries(alignment.Matches[unit], stretch))
        {
            return true;
        }

        var passage = alignment.Passage;
        return claimed.Name is { } name
            && (passage.Reading.Analysis.Names.Any(n => stretch.Contains(ContentUnits.RangeOf(passage.Tokens, n.Span).Start) && IsOrStandsFor(name, n))
                || passage.Substitutes.Any(s => stretch.Contains(s.Tokens.Start) && s.Names.Any(n => IsOrStandsFor(name, n))));
    }

    private static bool IsOrStandsFor(NameMention a, NameMention b) => NameMatcher.CanBeSame(a, b) || NameMatcher.AreAssociated(a, b);

    /// <summary>Such events recur: that two met on Tuesday does not deny that they met on Monday.</summary>
    public static bool IsReciprocal(ClaimFrame claim) => claim.Predicates.Any(p => Reciprocal.Contains(claim.Units[p].Stem));

    public static SubjectAgreement Compare(Alignment alignment)
    {
        var claim = alignment.Claim;
        var predicate = alignment.PredicateToken;
        if (claim.Subjects.Count == 0 || predicate < 0)
        {
            return SubjectAgreement.Unknown;
        }

        var reading = alignment.Passage.Reading;
        if (reading.ClauseWithPredicate(predicate) is not { } clause)
        {
            if (claim.Main is { IsPassive: false, IsCopular: false } && !IsReciprocal(claim) && DoerOf(reading, predicate) is { IsEmpty: false } doer)
            {
                return claim.Subjects.Any(u => Names(alignment, u, doer)) ? SubjectAgreement.Same : SubjectAgreement.Different;
            }

            var owner = predicate > 0 && reading.Tags[predicate - 1] == WordClass.Determiner ? reading.ClauseAround(predicate)?.Subject : null;
            return claim.Subjects.Any(u => IsNear(alignment.Matches[u], predicate) || (owner is { } subject && Carries(alignment.Matches[u], subject)))
                ? SubjectAgreement.Same
                : SubjectAgreement.Unknown;
        }

        if (claim.Subjects.Any(u => Names(alignment, u, WholeSubject(reading, clause))))
        {
            return SubjectAgreement.Same;
        }

        var voicesDiffer = clause.IsPassive != (claim.Main?.IsPassive ?? false) || clause.IsCopular != (claim.Main?.IsCopular ?? false);
        if ((IsReciprocal(claim) || voicesDiffer) && claim.Subjects.Any(u => Carries(alignment.Matches[u], reading.ReachOf(predicate))))
        {
            return SubjectAgreement.Same;
        }

        if (!voicesDiffer && claim.Subjects.Any(u => Carries(alignment.Matches[u], clause.Complement)))
        {
            return SubjectAgreement.Different;
        }

        return clause.Subject.IsEmpty || alignment.Passage.IsDamagedIn(reading.ReachOf(predicate)) || (IsOpenPronoun(alignment.Passage, clause.Subject) && claim.Subjects.Any(u => alignment.Matches[u].Holds))
            ? SubjectAgreement.Unknown
            : SubjectAgreement.Different;
    }

    /// <summary>A subject that names nobody does so in what follows it: "talks between Norland and Estavia collapsed".</summary>
    private static TokenRange WholeSubject(SentenceReading reading, Clause clause)
    {
        var subject = clause.Subject;
        var namesNobody = !subject.IsEmpty && !reading.Tags.AsSpan(subject.Start, subject.End - subject.Start).ContainsAny(WordClass.Name, WordClass.Pronoun);
        return namesNobody && subject.Start < clause.Group.Start ? new TokenRange(subject.Start, clause.Group.Start) : subject;
    }

    /// <summary>Beside a noun that names the deed its doer stands close by: "the US deployment".</summary>
    private static bool IsNear(UnitMatch match, int predicate)
    {
        const int reach = 6;
        return match.Holds && match.IsInPassage && Math.Abs(match.Token - predicate) <= reach;
    }

    /// <summary>A pronoun that is not known to stand for anybody.</summary>
    private static bool IsOpenPronoun(PassageReading passage, TokenRange subject) =>
        subject.End - subject.Start == 1 && passage.Reading.Tags[subject.Start] == WordClass.Pronoun
        && passage.Substitutes.All(s => !s.Tokens.Contains(subject.Start));

    private static bool Carries(UnitMatch match, TokenRange subject) => (match.Holds || match.Kind == MatchKind.Opposed) && match.IsInPassage && subject.Contains(match.Token);
}
