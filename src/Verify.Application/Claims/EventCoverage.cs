using Verify.Application.Evidences;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Application.Claims;

/// <summary>Tells which of the articles found report on the event that a claim is about.</summary>
internal static class EventCoverage
{
    /// <summary>The share of a claim's terms that an article about its event carries between its found passages.</summary>
    private const double SharedTerms = 0.5;

    public static IEnumerable<ArticleId> Articles(ClaimPart part, IReadOnlyList<PassageInContext> passages)
    {
        var terms = ClaimTerms.Of(part);
        string[] wanted = [.. terms.Names.Union(terms.Stems, StringComparer.Ordinal)];
        return passages
            .GroupBy(passage => passage.Passage.Article)
            .Where(article => wanted.Intersect(article.SelectMany(Terms), StringComparer.Ordinal).Count() >= SharedTerms * wanted.Length)
            .Select(article => article.Key);
    }

    private static IEnumerable<string> Terms(PassageInContext passage)
    {
        var terms = SearchTerms.Of(passage.Analysis, []);
        return terms.Names.Concat(terms.Stems);
    }
}
