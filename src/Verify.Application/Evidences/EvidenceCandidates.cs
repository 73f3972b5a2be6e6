namespace Verify.Application.Evidences;

/// <param name="Passages">Best first.</param>
/// <param name="Articles">The facts of each article that a passage comes from, once each, in order of id.</param>
public sealed record EvidenceCandidates(IReadOnlyList<EvidenceCandidate> Passages, IReadOnlyList<CandidateArticle> Articles);
