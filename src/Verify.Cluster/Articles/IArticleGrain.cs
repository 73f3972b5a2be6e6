using Verify.Application.Articles;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Cluster.Wire;
using Verify.Core.Articles;

namespace Verify.Cluster.Articles;

/// <summary>One article, keyed by its id. It answers claims and never calls one.</summary>
[Alias(WireNames.ArticleGrain)]
internal interface IArticleGrain : IGrainWithStringKey
{
    [Alias("handle")]
    Task<Outcome<ArticleState>> HandleAsync(ArticleCommand command, CancellationToken cancellation);

    /// <summary>Passages of this article with what is needed to judge them; unknown ones are left out.</summary>
    [Alias("gather")]
    Task<EvidenceCandidates> GatherAsync(GatherRequest request, CancellationToken cancellation);
}
