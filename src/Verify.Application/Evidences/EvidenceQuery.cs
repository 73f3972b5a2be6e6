namespace Verify.Application.Evidences;

/// <param name="Terms">Of one part of a claim. A passage must share a name or a rare stem to be found.</param>
/// <param name="Limit">The most passages to return.</param>
/// <param name="PassagesPerArticle">The most passages of one article, so that a long one does not crowd out the rest.</param>
public sealed record EvidenceQuery(SearchTerms Terms, int Limit = 64, int PassagesPerArticle = 8);
