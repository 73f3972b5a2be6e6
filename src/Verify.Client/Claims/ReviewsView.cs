namespace Verify.Client.Claims;

/// <summary>All that people found: what stands beside the computed status.</summary>
/// <param name="Review">The latest verdict on the claim; null without one.</param>
/// <param name="Evidence">The latest review of each piece of evidence that has one.</param>
public sealed record ReviewsView(ReviewView? Review, IReadOnlyList<EvidenceReviewView> Evidence);
