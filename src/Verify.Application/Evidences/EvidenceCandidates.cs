using Verify.Core.Articles;
using Verify.Core.Consistency;

namespace Verify.Application.Evidences;

/// <param name="Passages">Best first.</param>
/// <param name="Articles">The facts of each article that a passage comes from.</param>
public sealed record EvidenceCandidates(
    IReadOnlyList<EvidenceCandidate> Passages, IReadOnlyDictionary<ArticleId, ArticleFacts> Articles)
{
    /// <summary>Articles that were found and did not answer in time, in order of id: their passages are missing.</summary>
    public IReadOnlyList<ArticleId> Unanswered { get; init; } = [];
}
