using System.Collections.Frozen;
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

    /// <summary>The passage has the claim's subject lose the contest that the claim says it won.</summary>
    public static bool IsLoser(Alignment alignment)
    {
        var predicate = alignment.PredicateToken;
        var reading = alignment.Passage.Reading;
        return predicate >= 0 && Contests.Contains(reading.Analysis.Tokens[predicate].Stem)
            && reading.ClauseWithPredicate(predicate) is { IsPassive: false } clause
            && alignment.Claim.Main is { IsPassive: false }
            && alignment.Claim.Subjects.Any(u => alignment.Claim.Units[u].Kind == UnitKind.Name && Carries(alignment.Matches[u], clause.Complement));
    }

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
            var owner = predicate > 0 && reading.Tags[predicate - 1] == WordClass.Determiner ? reading.ClauseAround(predicate)?.Subject : null;
            return claim.Subjects.Any(u => IsNear(alignment.Matches[u], predicate) || (owner is { } subject && Carries(alignment.Matches[u], subject)))
                ? SubjectAgreement.Same
                : SubjectAgreement.Unknown;
        }

        if (claim.Subjects.Any(u => Carries(alignment.Matches[u], WholeSubject(reading, clause))))
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
