using Verify.Application.Audit;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Web.Hosting;

namespace Verify.Web.Activity;

/// <summary>Reads who did what to claims, articles, outlets and feeds, latest first.</summary>
/// <remarks>What was done to anything else, such as keys, is left out: whoever may read claims may read this page.</remarks>
public sealed class RecentActivity(IAuditLog log)
{
    private const int PageSize = 50;

    private static readonly string[] Kinds = ["claim", "review", "evidence", "article", "outlet", "feed"];

    /// <exception cref="ArgumentException">The cursor is not one that this list gave.</exception>
    public async ValueTask<ActivityList> ReadAsync(string? cursor, CancellationToken cancellation)
    {
        var page = await log.ListAsync(cursor, PageSize, cancellation).ConfigureAwait(false);
        return new ActivityList([.. page.Items.Where(entry => Kinds.Contains(KindOf(entry))).Select(Describe)], page.Next);
    }

    private static ActivityEntry Describe(AuditEntry entry) =>
        new(entry.At, entry.Actor, entry.Action.Replace('-', ' '), string.IsNullOrEmpty(entry.Title) ? entry.Subject : entry.Title, KindOf(entry) switch
        {
            "claim" or "review" or "evidence" => Links.Claim(new ClaimId(entry.Subject), entry.At),
            "article" => Links.Article(new ArticleId(entry.Subject)),
            "feed" => Links.Feeds,
            _ => Links.With(Links.Articles, ("outlet", entry.Subject)),
        });

    private static string KindOf(AuditEntry entry) => entry.Action.Split('-')[0];
}
