using Verify.Application.Evidences;
using Verify.Core.Text;

namespace Verify.Storage.Retrieval;

/// <summary>Maps names and stems into one space of terms, so that a name that was read as a common noun is still found.</summary>
internal static class TermSpace
{
    public static uint OfName(string word) => TermHash.Of(Stemmer.Stem(word));

    public static uint OfStem(string stem) => TermHash.Of(stem);

    /// <summary>The numbers of a text's terms, ascending, without repeats.</summary>
    public static uint[] Of(SearchTerms terms)
    {
        var hashes = terms.Names.Select(OfName).Concat(terms.Stems.Select(OfStem)).Distinct().ToArray();
        Array.Sort(hashes);
        return hashes;
    }
}
