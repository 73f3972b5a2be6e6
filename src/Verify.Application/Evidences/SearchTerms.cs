using Verify.Core.Text;

namespace Verify.Application.Evidences;

/// <summary>What a text is found by, each list without repeats and in ordinal order.</summary>
/// <param name="Names">The words of its names' keys ("vladimir", "putin").</param>
/// <param name="Stems">The stems of its content words, numbers left out: a conflicting figure must be found too.</param>
public sealed record SearchTerms(IReadOnlyList<string> Names, IReadOnlyList<string> Stems)
{
    /// <param name="furtherNames">Names that the text means without saying them, such as what its pronouns stand for.</param>
    public static SearchTerms Of(SentenceAnalysis analysis, IEnumerable<NameMention> furtherNames)
    {
        var names = analysis.Names.Concat(furtherNames).SelectMany(name => name.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var stems = analysis.Tokens
            .Where(token => token.Kind == TokenKind.Word && !StopWords.Contains(token.Normal))
            .Select(token => token.Stem);
        return new(Distinct(names), Distinct(stems));
    }

    private static string[] Distinct(IEnumerable<string> terms) =>
        [.. terms.Where(term => term.Length > 1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
