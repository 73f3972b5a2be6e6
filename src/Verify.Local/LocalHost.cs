using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Stores;
using Verify.Core.Claims;

namespace Verify.Local;

/// <summary>Claims and articles in one process over one store. Stops gracefully when disposed; the store stays open.</summary>
public sealed class LocalHost : IAsyncDisposable
{
    private static readonly TimeSpan PauseWithoutStore = TimeSpan.FromSeconds(1);

    private readonly TimeProvider clock;
    private readonly LocalClaims claims;
    private readonly LocalArticles articles;
    private readonly ClaimRefresher refresher;
    private readonly SharedStore shared;
    private readonly CancellationTokenSource stopping = new();
    private readonly ITimer sweeper;
    private Task following = Task.CompletedTask;

    /// <param name="refreshFailed">Told of a claim that an article touches and that could not be weighed again, and why.</param>
    public LocalHost(
        IClaimStore claimStore,
        IArticleStore articleStore,
        IEvidenceIndex index,
        IChangeFeed feed,
        ClaimAppraiser appraiser,
        MailboxOptions options,
        TimeProvider clock,
        Action<ClaimId, string> refreshFailed)
    {
        this.clock = clock;
        claims = new(claimStore, appraiser, options, clock);
        articles = new(articleStore, options, clock);
        refresher = new(feed, index, claims, clock, refreshFailed);
        shared = new(feed, claims, articles);
        sweeper = clock.CreateTimer(_ => Sweep(), null, options.IdleTime, options.IdleTime);
    }

    public IClaims Claims => claims;

    public IArticles Articles => articles;

    /// <summary>How many claims and articles are in memory.</summary>
    public int Active => claims.Active + articles.Active;

    /// <summary>
    /// Starts to weigh claims again in the background as articles change, and to heed what other processes over the same
    /// store change.
    /// </summary>
    public void Follow() => following = Task.WhenAll(FollowAsync(refresher.RunAsync), FollowAsync(shared.FollowAsync));

    /// <summary>Weighs again now all claims that changed articles touch; not for use while <see cref="Follow"/> runs.</summary>
    public async ValueTask CatchUpAsync(CancellationToken cancellation) =>
        await refresher.CatchUpAsync(cancellation).ConfigureAwait(false);

    /// <summary>Stops following, refuses new commands and waits for those accepted.</summary>
    public async ValueTask DisposeAsync()
    {
        await sweeper.DisposeAsync().ConfigureAwait(false);
        await stopping.CancelAsync().ConfigureAwait(false);
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(claims.StopAsync(), articles.StopAsync()).ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task FollowAsync(Func<CancellationToken, Task> follow)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await follow(stopping.Token).ConfigureAwait(false);
            }
            catch (StoreException)
            {
                // Whoever sends commands is told; this goes on from its place once the store is back.
                await Task.Delay(PauseWithoutStore, clock, stopping.Token).ConfigureAwait(false);
            }
        }
    }

    private void Sweep()
    {
        claims.Sweep();
        articles.Sweep();
    }
}
