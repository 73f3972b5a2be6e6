using Verify.Application.Evidences;

namespace Verify.Cluster.Articles;

/// <summary>The index as the store has it, told apart from the one that asks grains.</summary>
internal sealed record StoredEvidence(IEvidenceIndex Index);
