using Verify.Application.Articles;
using Verify.Application.Audit;
using Verify.Application.Claims;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Web.Hosting;

namespace Verify.Web.Activity;

/// <summary>Reads who did what to claims, articles and outlets, latest first.</summary>
/// <remarks>What was done to anything else, such as keys, is left out: whoever may read claims may read this page.</remarks>
public sealed class RecentActivity(IAuditLog log, IClaims claims, IArticles articles)
{
    private const int PageSize = 50;

    private static readonly string[] Kinds = ["claim", "review", "article", "outlet"];

    /// <exception cref="ArgumentException">The cursor is not one that this list gave.</exception>
    public async ValueTask<ActivityList> ReadAsync(string? cursor, CancellationToken cancellation)
    {
        var page = await log.ListAsync(cursor, PageSize, cancellation).ConfigureAwait(false);
        var shown = page.Items.Where(entry => Kinds.Contains(KindOf(entry)));
        return new ActivityList(
            await Task.WhenAll(shown.Select(entry => DescribeAsync(entry, cancellation))).ConfigureAwait(false), page.Next);
    }

    private async Task<ActivityEntry> DescribeAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var (title, address) = KindOf(entry) switch
        {
            "claim" or "review" => await ClaimAsync(entry, cancellation).ConfigureAwait(false),
            "article" => await ArticleAsync(entry.Subject, cancellation).ConfigureAwait(false),
            _ => (entry.Subject, Links.With(Links.Articles, ("outlet", entry.Subject))),
        };
        return new ActivityEntry(entry.At, entry.Actor, entry.Action.Replace('-', ' '), title, address);
    }

    private static string KindOf(AuditEntry entry) => entry.Action.Split('-')[0];

    private async ValueTask<(string Title, string Address)> ClaimAsync(AuditEntry entry, CancellationToken cancellation)
    {
        var id = new ClaimId(entry.Subject);
        var state = await claims.FindAsync(id, asOf: null, cancellation).ConfigureAwait(false);
        return (state?.Claim?.Text ?? entry.Subject, Links.Claim(id, entry.At));
    }

    private async ValueTask<(string Title, string Address)> ArticleAsync(string subject, CancellationToken cancellation)
    {
        var id = new ArticleId(subject);
        var state = await articles.FindAsync(id, cancellation).ConfigureAwait(false);
        return (state is null ? subject : $"{state.Latest.OutletName ?? state.Latest.Outlet}: {state.Latest.Title}", Links.Article(id));
    }
}
