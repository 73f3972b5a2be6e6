using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>A sentence with its grammar and its content units.</summary>
internal sealed class SentenceReading
{
    private SentenceReading(SentenceAnalysis analysis, WordClass[] tags, IReadOnlyList<Clause> clauses, IReadOnlyList<ContentUnit> units)
    {
        Analysis = analysis;
        Tags = tags;
        Clauses = clauses;
        Units = units;
        Idioms = Text.Idioms.Read(analysis.Tokens);
    }

    public SentenceAnalysis Analysis { get; }

    public WordClass[] Tags { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyList<ContentUnit> Units { get; }

    /// <summary>Head tokens of set phrases with the stem of what the phrase means.</summary>
    public IReadOnlyList<(int Token, string Stem)> Idioms { get; }

    public static SentenceReading Of(SentenceAnalysis analysis)
    {
        var tags = WordClassTagger.Tag(analysis);
        return new SentenceReading(analysis, tags, ClauseReader.Read(analysis, tags), ContentUnits.Of(analysis, tags));
    }

    public TextSpan SpanOf(TokenRange range) =>
        new(Analysis.Tokens[range.Start].Span.Start, Analysis.Tokens[range.End - 1].Span.End);

    /// <summary>The clause whose predicate group holds a token; null when none does.</summary>
    public Clause? ClauseWithPredicate(int token) => Clauses.FirstOrDefault(c => c.Group.Contains(token));

    /// <summary>The tokens of the clause that a token belongs to, from its subject to the end of its complement; all where there is no clause.</summary>
    public TokenRange ReachOf(int token)
    {
        if ((ClauseWithPredicate(token) ?? ClauseAround(token)) is not { } clause)
        {
            return new TokenRange(0, Tags.Length);
        }

        var start = clause.Subject.IsEmpty ? clause.Group.Start : Math.Min(clause.Subject.Start, clause.Group.Start);
        return new TokenRange(Math.Min(start, token), Math.Max(clause.End, token + 1));
    }

    /// <summary>The last clause that begins at or before a token: the one that the token belongs to.</summary>
    public Clause? ClauseAround(int token) =>
        Clauses.LastOrDefault(c => Math.Min(c.Group.Start, c.Subject.IsEmpty ? c.Group.Start : c.Subject.Start) <= token)
        ?? Clauses.FirstOrDefault();
}
