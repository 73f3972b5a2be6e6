using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;

namespace Verify.Reports;

/// <summary>A claim's assessment with what a reader needs to follow it to its sources.</summary>
/// <param name="Articles">Of the evidence, as far as known; one that is missing is shown by its outlet alone.</param>
/// <param name="EvidenceReviews">What people found about the evidence; drafts are not shown.</param>
public sealed record ClaimReport(
    Claim Claim,
    ClaimAssessment Assessment,
    IReadOnlyDictionary<ArticleId, ReportedArticle> Articles,
    IReadOnlyList<EvidenceReview> EvidenceReviews)
{
    /// <summary>The outlet's name, or its domain where nobody gave a name.</summary>
    public string OutletOf(Evidence evidence) =>
        Articles.TryGetValue(evidence.Article, out var article) && article.OutletName is { } name ? name : NamesOf([evidence.Outlet]);

    /// <summary>The names of outlets given by domain, joined; a domain that no article here names stays as it is.</summary>
    public string NamesOf(IEnumerable<string> outlets) => string.Join(", ", outlets.Select(outlet =>
        Articles.Values.FirstOrDefault(article => article.Outlet == outlet && article.OutletName is not null)?.OutletName ?? outlet));
}
