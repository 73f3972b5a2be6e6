namespace Verify.Application.Evidences;

/// <param name="Terms">Of one part of a claim. A passage must share a name or a rare stem to be found.</param>
/// <param name="Limit">The most passages to return.</param>
/// <param name="PassagesPerArticle">The most passages of one article, so that a long one does not crowd out the rest.</param>
/// <param name="LeastShare">The share of the terms' weight that a passage and what stands before it must have to be found, up to 1.</param>
public sealed record EvidenceQuery(
    SearchTerms Terms, int Limit = 64, int PassagesPerArticle = 8, double LeastShare = EvidenceQuery.WorthJudging)
{
    /// <summary>Below this share a passage does not bear on a claim.</summary>
    public const double WorthJudging = 0.3;

    /// <summary>Below this share a passage is no copy of the one searched for.</summary>
    public const double NearlyTheSame = 0.5;
}
