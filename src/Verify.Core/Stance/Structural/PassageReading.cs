using System.Collections.Frozen;
using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>A passage with what its expressions stand for and what the sentences before it speak of.</summary>
/// <remarks>Not thread-safe: one is made for each judgement.</remarks>
internal sealed class PassageReading(PassageInContext source)
{
    /// <summary>Prepositions that cannot end a sentence as adverbs do ("shortly after").</summary>
    private static readonly FrozenSet<string> Governing =
        new[] { "of", "with", "from", "for", "into", "at", "against", "between", "among", "beyond", "towards" }.ToFrozenSet(StringComparer.Ordinal);

    private Context? _context;
    private IReadOnlyList<int>? _holes;

    public PassageInContext Source { get; } = source;

    public SentenceReading Reading { get; } = new(source.Analysis);

    public IReadOnlyList<Token> Tokens => Reading.Analysis.Tokens;

    /// <summary>What pronouns and descriptions stand for.</summary>
    public IReadOnlyList<Substitute> Substitutes { get; } =
    [
        .. source.Passage.Antecedents
            .Select(a => Substitute.Of(ContentUnits.RangeOf(source.Analysis.Tokens, a.Expression), a.Name))
            .Where(s => !s.Tokens.IsEmpty),
    ];

    /// <summary>The title and the sentences before.</summary>
    public Context Context => _context ??= new Context(Source);

    /// <summary>Words are missing from the sentence, as where a feed stripped links: absent names prove nothing there.</summary>
    public bool IsDamaged => Holes.Count > 0;

    /// <summary>Words are missing in, or right beside, a stretch of the sentence.</summary>
    public bool IsDamagedIn(TokenRange stretch) => Holes.Any(hole => hole >= stretch.Start - 1 && hole <= stretch.End);

    private IReadOnlyList<int> Holes => _holes ??= FindHoles(Reading);

    /// <summary>
    /// The tokens behind which words are missing: a preposition or possessive with nothing to govern ("the harbour in which has",
    /// "the mayor of 's plan").
    /// </summary>
    private static List<int> FindHoles(SentenceReading reading)
    {
        var tags = reading.Tags;
        var tokens = reading.Analysis.Tokens;
        var holes = new List<int>();
        for (var i = 0; i < tags.Length; i++)
        {
            var orphanPossessive = tokens[i].Normal is "'" or "'s" && i + 1 < tags.Length && i > 0
                && tokens[i + 1].Normal == "s" && tags[i - 1] is WordClass.Preposition or WordClass.Conjunction;
            var barePreposition = tags[i] == WordClass.Preposition && i + 1 < tags.Length
                && (tags[i + 1] is WordClass.Auxiliary or WordClass.Conjunction or WordClass.Adversative || (tags[i + 1] == WordClass.Stop && i + 2 == tags.Length && Governing.Contains(tokens[i].Normal)));
            var relativeWithoutSubject = i + 2 < tags.Length && tags[i] == WordClass.Preposition
                && tags[i + 1] == WordClass.Relative && tags[i + 2] == WordClass.Auxiliary;
            var headless = i == 0 && tags[i] == WordClass.Auxiliary && !tokens[i].IsCapitalised;
            if (orphanPossessive || barePreposition || relativeWithoutSubject || headless)
            {
                holes.Add(i);
            }
        }

        return holes;
    }
}
