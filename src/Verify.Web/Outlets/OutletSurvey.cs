using Verify.Application.Articles;

namespace Verify.Web.Outlets;

/// <summary>Tells which outlets the newest articles come from.</summary>
public sealed class OutletSurvey(IArticles articles)
{
    private const int MostArticles = 1_000;

    public async ValueTask<OutletList> TakeAsync(CancellationToken cancellation)
    {
        var page = await articles.ListAsync(new ArticleQuery(Limit: MostArticles), cancellation).ConfigureAwait(false);
        var outlets = page.Items.GroupBy(article => article.Outlet, StringComparer.Ordinal).Select(group => new OutletRow(
            group.Key,
            group.Select(article => article.OutletName).FirstOrDefault(name => name is not null),
            group.Count(),
            group.Count(article => article.IsRetracted),
            group.Max(article => article.PublishedAt)));
        return new OutletList(
            [.. outlets.OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Domain, StringComparer.Ordinal)],
            page.Items.Count,
            page.Next is null);
    }
}
