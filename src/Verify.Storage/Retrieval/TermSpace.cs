using Verify.Application.Evidences;
using Verify.Core.Text;

namespace Verify.Storage.Retrieval;

/// <summary>Maps names and stems into one space of terms, so that a name that was read as a common noun is still found.</summary>
internal static class TermSpace
{
    /// <summary>The numbers of a text's terms, ascending, without repeats.</summary>
    public static uint[] Of(SearchTerms terms)
    {
        var numbers = terms.Names.Select(OfName).Concat(terms.Stems.Select(stem => TermHash.Of(stem))).Distinct().ToArray();
        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>A claim's terms with those near them, each term once.</summary>
    public static IReadOnlyList<QueryTerm> Expand(SearchTerms terms)
    {
        var names = terms.Names.Select(name => new QueryTerm(OfName(name), [], IsName: true));
        var stems = terms.Stems.Select(stem => new QueryTerm(TermHash.Of(stem), NearOf(stem), IsName: false));
        return [.. names.Concat(stems).DistinctBy(term => term.Number).OrderBy(term => term.Number)];
    }

    private static uint OfName(string word) => TermHash.Of(Stemmer.Stem(word));

    private static uint[] NearOf(string stem) =>
    [
        .. Synonyms.SetsOf(stem)
            .SelectMany(Synonyms.Members)
            .Concat(Antonyms.Of(stem))
            .Where(other => other != stem)
            .Distinct()
            .Select(other => TermHash.Of(other)),
    ];
}
