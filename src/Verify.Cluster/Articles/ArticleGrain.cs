using Orleans.Placement;
using Verify.Application.Articles;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Cluster.Wire;
using Verify.Core.Articles;

namespace Verify.Cluster.Articles;

/// <summary>Hosts an article's session, and keeps at hand what claims ask of it.</summary>
/// <remarks>
/// Articles are spread over the silos by a hash of their id: evenly, without a question, and with the same answer wherever
/// it is worked out, so that a claim's fan-out reaches all silos and two callers at once start one activation.
/// </remarks>
[GrainType(WireNames.ArticleGrain)]
[HashBasedPlacement]
[CollectionAgeLimit(Minutes = 5)]
internal sealed class ArticleGrain(IArticleStore store, SharedReads reads, TimeProvider clock) : Grain, IArticleGrain
{
    private ArticleSession session = null!;
    private ArticleEvidence known = ArticleEvidence.None;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        session = new ArticleSession(new ArticleId(this.GetPrimaryKeyString()), store, clock);
        return Task.CompletedTask;
    }

    public async Task<Outcome<ArticleState>> HandleAsync(ArticleCommand command, CancellationToken cancellation)
    {
        known = ArticleEvidence.None;
        return await session.HandleAsync(command, cancellation);
    }

    public async Task<EvidenceCandidates> GatherAsync(GatherRequest request, CancellationToken cancellation)
    {
        known = known.AsOf(request.AtLeastVersion);
        if (known.Lacks(request.Passages) is { Count: > 0 } lacking)
        {
            known = known.With(lacking, await reads.ReadAsync(lacking, cancellation));
        }

        return known.Answer(request.Passages);
    }
}
