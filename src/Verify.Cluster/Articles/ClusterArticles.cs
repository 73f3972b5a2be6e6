using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Cluster.Articles;

/// <summary>The articles of a cluster: commands go to the article's grain, everything else to the store.</summary>
internal sealed class ClusterArticles : IArticles
{
    private readonly IGrainFactory grains;
    private readonly IArticleStore store;
    private readonly GrainCalls calls;
    private readonly ArticleIntake intake;

    public ClusterArticles(IGrainFactory grains, IArticleStore store, GrainCalls calls, TimeProvider clock)
    {
        this.grains = grains;
        this.store = store;
        this.calls = calls;
        intake = new(store, HandleAsync, clock);
    }

    public ValueTask<Outcome<ArticleState>> HandleAsync(ArticleCommand command, CancellationToken cancellation)
    {
        var identified = command.Identified();
        return calls.AskAsync(token => grains.GetGrain<IArticleGrain>(command.Id.Value).HandleAsync(identified, token), cancellation);
    }

    public IAsyncEnumerable<Outcome<ArticleState>> AcceptAllAsync(
        IAsyncEnumerable<ArticleDraft> drafts, string actor, CancellationToken cancellation) =>
        intake.AcceptAllAsync(drafts, actor, cancellation);

    public async ValueTask<ArticleState?> FindAsync(ArticleId id, CancellationToken cancellation)
    {
        var log = await store.LoadAsync(id, cancellation).ConfigureAwait(false);
        return log.Count == 0 ? null : ArticleState.Fold(id, log.Select(recorded => recorded.Event));
    }

    public ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        store.ReadTextAsync(id, revision, cancellation);

    public ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        store.ReadPassagesAsync(id, revision, cancellation);

    public ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation) =>
        store.ListAsync(query, cancellation);
}
