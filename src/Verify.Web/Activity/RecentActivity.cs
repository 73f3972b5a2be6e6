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
        AuditEntry[] shown = [.. page.Items.Where(entry => Kinds.Contains(KindOf(entry)))];
        var subjects = shown.Select(entry => (Kind: KindOf(entry), entry.Subject)).Distinct();
        var named = await Task.WhenAll(subjects.Select(async subject =>
            (subject, Title: await NameAsync(subject.Kind, subject.Subject, cancellation).ConfigureAwait(false)))).ConfigureAwait(false);
        var titles = named.ToDictionary(item => item.subject, item => item.Title);
        return new ActivityList([.. shown.Select(entry => Describe(entry, titles[(KindOf(entry), entry.Subject)]))], page.Next);
    }

    private static ActivityEntry Describe(AuditEntry entry, string title) =>
        new(entry.At, entry.Actor, entry.Action.Replace('-', ' '), title, KindOf(entry) switch
        {
            "claim" or "review" => Links.Claim(new ClaimId(entry.Subject), entry.At),
            "article" => Links.Article(new ArticleId(entry.Subject)),
            _ => Links.With(Links.Articles, ("outlet", entry.Subject)),
        });

    private static string KindOf(AuditEntry entry) => entry.Action.Split('-')[0];

    /// <summary>The claim's text or the article's title; the subject itself where it has neither.</summary>
    private async ValueTask<string> NameAsync(string kind, string subject, CancellationToken cancellation) => kind switch
    {
        "claim" or "review" => (await claims.FindAsync(new ClaimId(subject), asOf: null, cancellation).ConfigureAwait(false))?.Claim?.Text ?? subject,
        "article" => await articles.FindAsync(new ArticleId(subject), cancellation).ConfigureAwait(false) is { Latest: var latest }
            ? $"{latest.OutletName ?? latest.Outlet}: {latest.Title}"
            : subject,
        _ => subject,
    };
}
