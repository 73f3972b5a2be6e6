using Verify.Core.Stance;

namespace Verify.Cluster.Stances;

/// <summary>The judgements of a batch's first passages, in order.</summary>
internal sealed record StanceJudgements(IReadOnlyList<StanceJudgement> Items);
