using Verify.Application.Articles;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Reports;

namespace Verify.Api.Claims;

/// <summary>Gathers what a report of a claim names.</summary>
internal static class ClaimReports
{
    /// <param name="state">Of a claim that has been assessed.</param>
    public static async ValueTask<ClaimReport> ReadAsync(ClaimState state, IArticles articles, CancellationToken cancellation)
    {
        var assessment = state.Assessment ?? throw new ArgumentException($"The claim '{state.Id}' has no assessment.", nameof(state));
        var named = new Dictionary<ArticleId, ReportedArticle>();
        foreach (var id in assessment.Evidence.Select(evidence => evidence.Article).Distinct())
        {
            if (await articles.FindAsync(id, cancellation).ConfigureAwait(false) is { Latest: var latest })
            {
                named[id] = ReportedArticle.Of(latest);
            }
        }

        return new ClaimReport(state.Claim!, assessment, named, state.EvidenceReviews);
    }
}
