using Verify.Application.Changes;
using Verify.Core.Articles;
using Verify.Core.Claims;

namespace Verify.Local;

/// <summary>Sees to it that nothing is answered from memory which another process over the same store has changed since.</summary>
internal sealed class SharedStore(IChangeFeed feed, LocalClaims claims, LocalArticles articles)
{
    private const int BatchSize = 256;

    private long? position;

    /// <summary>Follows the feed until cancelled; called again, it goes on from where it came to.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        position ??= await feed.ReadLastAsync(cancellation).ConfigureAwait(false);
        while (!cancellation.IsCancellationRequested)
        {
            await feed.WaitAsync(position.Value, cancellation).ConfigureAwait(false);
            foreach (var change in await feed.ReadAsync(position.Value, BatchSize, cancellation).ConfigureAwait(false))
            {
                Forget(change);
                position = change.Sequence;
            }
        }
    }

    private void Forget(Change change)
    {
        if (change.Kind == ChangeKind.Claim)
        {
            claims.Forget(new ClaimId(change.Subject), change.Version);
        }
        else
        {
            articles.Forget(new ArticleId(change.Subject), change.Version);
        }
    }
}
