using System.Collections.Frozen;
using Verify.Core.Attribution;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>An assertion cut into who (subject), does or is (predicates), and the rest, ready to be aligned with passages.</summary>
internal sealed class ClaimFrame
{
    /// <summary>Stems of verbs that leave the deed to their object: "launch an invasion", "hold a phone call".</summary>
    private static readonly FrozenSet<string> SupportVerbs =
        new[] { "launch", "conduct", "carri", "hold", "make", "take", "have", "give", "mount", "stage", "wage", "undertak", "reach", "place", "commit", "issu" }
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly WordTies[] ties;

    private ClaimFrame(SentenceReading reading, Clause? main)
    {
        Reading = reading;
        Main = main;
        var units = reading.Units;
        Subjects = main is null ? [] : [.. Enumerable.Range(0, units.Count).Where(u => Overlap(units[u].Tokens, main.Subject))];
        Predicates = FindPredicates(reading, main);
        ClausePredicates = [.. reading.Clauses.Where(c => c.IsFinite && c != main).Select(c => PredicateOf(reading, c)).Where(u => u >= 0)];
        TotalWeight = units.Sum(u => u.Weight);
        ties =
        [
            .. units.Select(unit => new WordTies(
                [unit.Stem, .. reading.Idioms.Where(idiom => unit.Tokens.Contains(idiom.Token)).Select(idiom => idiom.Stem)])),
        ];
        IsHedged = main is not null && reading.Analysis.Hedges.Any(h => h.Start < reading.SpanOf(main.Group).End);
    }

    public SentenceReading Reading { get; }

    public Clause? Main { get; }

    public IReadOnlyList<ContentUnit> Units => Reading.Units;

    /// <summary>Numbers of the units in the main clause's subject.</summary>
    public IReadOnlyList<int> Subjects { get; }

    /// <summary>Numbers of the units that predicate: the main verb (or what "be" ascribes), then dependent infinitives.</summary>
    public IReadOnlyList<int> Predicates { get; }

    /// <summary>Numbers of the units that predicate in the finite clauses beside the main one.</summary>
    public IReadOnlyList<int> ClausePredicates { get; }

    public double TotalWeight { get; }

    /// <summary>The claim itself only speaks of a possibility or a plan.</summary>
    public bool IsHedged { get; }

    /// <summary>The claim is that somebody said, or did not say, something.</summary>
    public bool ReportsWords => Main is { } main && ReportingVerbs.TryGet(Reading.Analysis.Tokens[main.Predicate].Normal, out var verb)
        && verb.Complement is VerbComplement.Any or VerbComplement.Hearer;

    /// <summary>What is tied to a word of the claim: to its stem, and to what a set phrase that it heads means.</summary>
    public WordTies TiesOf(int unit) => ties[unit];

    public static ClaimFrame Of(SentenceAnalysis analysis)
    {
        var reading = new SentenceReading(analysis);
        var main = reading.Clauses.FirstOrDefault(c => c.IsFinite && !c.Subject.IsEmpty && !c.IsRelative)
            ?? reading.Clauses.FirstOrDefault(c => c.IsFinite && !c.Subject.IsEmpty)
            ?? reading.Clauses.FirstOrDefault();
        return new ClaimFrame(reading, main);
    }

    /// <summary>Whether a unit is itself what negates others.</summary>
    public bool IsNegator(int unit)
    {
        var span = Reading.SpanOf(Units[unit].Tokens);
        return Reading.Analysis.Negations.Any(n => n.Cue.Overlaps(span));
    }

    private static List<int> FindPredicates(SentenceReading reading, Clause? main)
    {
        var predicates = new List<int>();
        if (main is null)
        {
            return predicates;
        }

        var units = reading.Units;
        var ofMain = PredicateOf(reading, main);
        if (ofMain >= 0)
        {
            predicates.Add(ofMain);
            if (SupportVerbs.Contains(units[ofMain].Stem) && HeadOfObject(reading, main) is >= 0 and var deed && deed != ofMain)
            {
                predicates.Insert(0, deed);
            }
        }

        foreach (var dependent in reading.Clauses.Where(c => !c.IsFinite && c.Group.Start > main.Group.Start))
        {
            if (IndexAt(units, dependent.Predicate) is >= 0 and var index && !predicates.Contains(index))
            {
                predicates.Add(index);
            }
        }

        return predicates;
    }

    /// <summary>The unit of a clause's verb, or of what "be" ascribes; -1 where it has neither.</summary>
    private static int PredicateOf(SentenceReading reading, Clause clause) =>
        IndexAt(reading.Units, clause.Predicate) is >= 0 and var verb ? verb : FirstWordIn(reading.Units, new TokenRange(clause.Predicate, reading.Tags.Length));

    /// <summary>The unit of the last noun before the first preposition after the verb; -1 without one.</summary>
    private static int HeadOfObject(SentenceReading reading, Clause main)
    {
        var head = -1;
        for (var i = main.Group.End; i < reading.Tags.Length && reading.Tags[i] is not (WordClass.Preposition or WordClass.Comma or WordClass.To); i++)
        {
            head = reading.Tags[i] == WordClass.Noun ? i : head;
        }

        return head < 0 ? -1 : IndexAt(reading.Units, head);
    }

    private static int IndexAt(IReadOnlyList<ContentUnit> units, int token)
    {
        for (var u = 0; u < units.Count; u++)
        {
            if (units[u].Tokens.Contains(token))
            {
                return u;
            }
        }

        return -1;
    }

    private static int FirstWordIn(IReadOnlyList<ContentUnit> units, TokenRange range)
    {
        for (var u = 0; u < units.Count; u++)
        {
            if (units[u].Kind == UnitKind.Word && range.Contains(units[u].Tokens.Start))
            {
                return u;
            }
        }

        return -1;
    }

    private static bool Overlap(TokenRange a, TokenRange b) => a.Start < b.End && b.Start < a.End;
}
