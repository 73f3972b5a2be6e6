using Verify.Application.Evidences;

namespace Verify.Storage.Tests.Conformance;

/// <summary>A stand-in for text analysis: capitalised words are names, the rest are stems.</summary>
internal static class SampleText
{
    public static SearchTerms Terms(string text)
    {
        var words = text.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).ToLookup(word => char.IsUpper(word[0]));
        return new SearchTerms(Sorted(words[true]), Sorted(words[false]));
    }

    private static string[] Sorted(IEnumerable<string> words) =>
        [.. words.Select(word => word.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];
}
