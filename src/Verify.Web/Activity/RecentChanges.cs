using System.Globalization;
using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Web.Hosting;

namespace Verify.Web.Activity;

/// <summary>Reads the end of the change feed, newest change first.</summary>
public sealed class RecentChanges(IChangeFeed feed, IClaims claims, IArticles articles)
{
    private const int PageSize = 50;

    /// <param name="before">Only changes before this sequence number; null for the newest.</param>
    public async ValueTask<ActivityList> ReadAsync(long? before, CancellationToken cancellation)
    {
        var end = Math.Max(1, before ?? (await feed.ReadLastAsync(cancellation).ConfigureAwait(false) + 1));
        var start = Math.Max(0, end - 1 - PageSize);
        var changes = await feed.ReadAsync(start, PageSize, cancellation).ConfigureAwait(false);
        var entries = await Task.WhenAll(changes.Where(change => change.Sequence < end).Reverse()
            .Select(change => DescribeAsync(change, cancellation))).ConfigureAwait(false);
        return new ActivityList(entries, start > 0 ? start + 1 : null);
    }

    private async Task<ActivityEntry> DescribeAsync(Change change, CancellationToken cancellation)
    {
        if (change.Kind == ChangeKind.Claim)
        {
            var claim = new ClaimId(change.Subject);
            var state = await claims.FindAsync(claim, asOf: null, cancellation).ConfigureAwait(false);
            return new ActivityEntry(
                change.At,
                change.Version == 1 ? "New claim" : string.Create(CultureInfo.InvariantCulture, $"Claim, change {change.Version}"),
                state?.Claim?.Text ?? change.Subject,
                Links.Claim(claim, change.At),
                state?.Assessment?.Status ?? ClaimStatus.Unverified);
        }

        var article = new ArticleId(change.Subject);
        var known = await articles.FindAsync(article, cancellation).ConfigureAwait(false);
        return new ActivityEntry(
            change.At,
            change.Version == 1 ? "New article" : string.Create(CultureInfo.InvariantCulture, $"Article, change {change.Version}"),
            known is null ? change.Subject : $"{known.Latest.OutletName ?? known.Latest.Outlet}: {known.Latest.Title}",
            Links.Article(article),
            null);
    }
}
