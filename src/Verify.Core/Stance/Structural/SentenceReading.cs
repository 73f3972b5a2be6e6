using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>A sentence with its grammar and its content units.</summary>
/// <remarks>Each reading is made when it is first asked for: most passages are settled before their grammar matters. Not thread-safe.</remarks>
internal sealed class SentenceReading(SentenceAnalysis analysis)
{
    private WordClass[]? _tags;
    private IReadOnlyList<Clause>? _clauses;
    private IReadOnlyList<ContentUnit>? _units;
    private IReadOnlyList<(int Token, string Stem)>? _idioms;

    public SentenceAnalysis Analysis { get; } = analysis;

    public WordClass[] Tags => _tags ??= WordClassTagger.Tag(Analysis);

    public IReadOnlyList<Clause> Clauses => _clauses ??= ClauseReader.Read(Analysis, Tags);

    public IReadOnlyList<ContentUnit> Units => _units ??= ContentUnits.Of(Analysis, Tags);

    /// <summary>Head tokens of set phrases with the stem of what the phrase means.</summary>
    public IReadOnlyList<(int Token, string Stem)> Idioms => _idioms ??= Text.Idioms.Read(Analysis.Tokens);

    /// <summary>A word of a date means nothing else: the "last" of "last week" is no "lasted".</summary>
    public bool IsDateWord(int token) => Analysis.Dates.Any(d => d.Span.Contains(Analysis.Tokens[token].Span));

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
