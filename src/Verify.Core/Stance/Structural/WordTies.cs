using Verify.Core.Text;

namespace Verify.Core.Stance.Structural;

/// <summary>How the words of passages are tied to a word of a claim. Not for several threads at once.</summary>
/// <remarks>Answers are kept, as passages on one event share most of their words.</remarks>
/// <param name="stems">All that express the claim's word.</param>
internal sealed class WordTies(IReadOnlyList<string> stems)
{
    private readonly Dictionary<string, MatchKind> known = new(StringComparer.Ordinal);

    public MatchKind To(string stem)
    {
        if (!known.TryGetValue(stem, out var kind))
        {
            kind = stems.Max(own => Compare(own, stem));
            known.Add(stem, kind);
        }

        return kind;
    }

    private static MatchKind Compare(string claim, string passage) =>
        claim == passage ? MatchKind.Exact
        : Synonyms.AreSynonyms(claim, passage) || AreDerived(claim, passage) ? MatchKind.Synonym
        : Antonyms.AreOpposed(claim, passage) ? MatchKind.Opposed
        : RelatedWords.AreRelated(claim, passage) ? MatchKind.Related
        : MatchKind.None;

    /// <summary>One stem is the other with a derivational ending that the stemmer leaves ("negoti" and "negotiat").</summary>
    private static bool AreDerived(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length >= 5 && longer.Length - shorter.Length <= 4 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
