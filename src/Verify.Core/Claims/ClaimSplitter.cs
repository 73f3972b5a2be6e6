using Verify.Core.Quantities;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Claims;

/// <summary>Cuts a claim that joins assertions ("pledged 40 and delivered 50") into one sentence for each.</summary>
internal static class ClaimSplitter
{
    /// <summary>The parts in order; the claim itself where it makes a single assertion or reports what somebody said.</summary>
    /// <param name="analyse">Analyses the text of a part.</param>
    public static IReadOnlyList<SentenceAnalysis> Split(SentenceAnalysis claim, Func<string, SentenceAnalysis> analyse)
    {
        if (ReportedSpeech.Read(claim) is not null)
        {
            return [claim];
        }

        var tags = WordClassTagger.Tag(claim);
        var clauses = ClauseReader.Read(claim, tags);
        if (clauses.FirstOrDefault(c => c.IsFinite && !c.Subject.IsEmpty) is not { } main)
        {
            return [claim];
        }

        var cuts = new List<(int Conjunction, bool SharesSubject)>();
        foreach (var clause in clauses.Where(c => c.IsFinite && c.Group.Start > main.Group.Start))
        {
            if (Join(claim, tags, clause) is { } cut && !IsQuoted(claim, cut.Conjunction))
            {
                cuts.Add(cut);
            }
        }

        return cuts.Count == 0 ? [claim] : Cut(claim, main, cuts, analyse);
    }

    /// <summary>The conjunction that joins a clause to what stands before it; null where none does.</summary>
    private static (int Conjunction, bool SharesSubject)? Join(SentenceAnalysis claim, WordClass[] tags, Clause clause)
    {
        var beforeVerb = SkipAdverbs(tags, clause.Group.Start - 1);
        if (beforeVerb > 0 && IsAdditive(claim, tags, beforeVerb))
        {
            return (beforeVerb, true);
        }

        var beforeSubject = clause.Subject.IsEmpty ? -1 : SkipAdverbs(tags, clause.Subject.Start - 1);
        return clause.Subject.Start < clause.Group.Start && beforeSubject > 0 && IsAdditive(claim, tags, beforeSubject)
            ? (beforeSubject, false)
            : null;
    }

    private static List<SentenceAnalysis> Cut(
        SentenceAnalysis claim, Clause main, List<(int Conjunction, bool SharesSubject)> cuts, Func<string, SentenceAnalysis> analyse)
    {
        var text = claim.Text;
        var subject = text[claim.Tokens[main.Subject.Start].Span.Start..claim.Tokens[main.Group.Start].Span.Start].Trim();
        var parts = new List<SentenceAnalysis>();
        var start = 0;
        var prefix = "";
        foreach (var (conjunction, shares) in cuts)
        {
            Add(text[start..claim.Tokens[conjunction].Span.Start]);
            start = claim.Tokens[conjunction].Span.End;
            prefix = shares ? subject + " " : "";
        }

        Add(text[start..]);
        return parts;

        void Add(string piece)
        {
            var part = analyse(prefix + piece.Trim().Trim(',', ';', '.').Trim());
            var earlier = parts.SelectMany(p => p.Quantities).ToList();
            parts.Add(part with { Quantities = [.. part.Quantities.Select(q => Complete(q, earlier))] });
        }
    }

    /// <summary>A bare figure takes the currency of the figure that it is set beside: "pledged €40bn and delivered 50 billion".</summary>
    private static Quantity Complete(Quantity quantity, List<Quantity> earlier) =>
        quantity is { Unit: "count", Measure: null } && earlier.Find(q => q.Unit.Length == 3 && q.Unit.All(char.IsAsciiLetterUpper)) is { } money
            ? quantity with { Unit = money.Unit, Measure = money.Measure }
            : quantity;

    private static bool IsAdditive(SentenceAnalysis claim, WordClass[] tags, int i) =>
        tags[i] is WordClass.Conjunction or WordClass.Adversative && claim.Tokens[i].Normal is not ("or" or "nor");

    private static int SkipAdverbs(WordClass[] tags, int i)
    {
        while (i >= 0 && tags[i] is WordClass.Adverb or WordClass.Comma)
        {
            i--;
        }

        return i;
    }

    private static bool IsQuoted(SentenceAnalysis claim, int token) =>
        claim.Quotations.Any(q => q.Contains(claim.Tokens[token].Span));
}
