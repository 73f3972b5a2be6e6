using Verify.Application.Stores;
using Verify.Storage.Postgres.Connections;

namespace Verify.Storage.Postgres.Evidences;

/// <summary>Sees to it that the added frequencies are folded now and then, so that reading them stays fast.</summary>
internal sealed class TermFolder(Database database)
{
    private const int ArticlesBetween = 2_000;

    private int articles;

    /// <summary>Counts articles written; folds once there are enough.</summary>
    public async ValueTask CountAsync(int written)
    {
        if (Interlocked.Add(ref articles, written) < ArticlesBetween)
        {
            return;
        }

        Interlocked.Exchange(ref articles, 0);
        try
        {
            await database.WriteAsync(
                async session =>
                {
                    await TermTable.FoldAsync(session).ConfigureAwait(false);
                    return true;
                },
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            // The articles are written and nothing is lost: the next to count folds.
            Interlocked.Add(ref articles, ArticlesBetween);
        }
    }
}
