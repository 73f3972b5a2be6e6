using Verify.Application.Articles;
using Verify.Application.Outlets;

namespace Verify.Web.Outlets;

/// <summary>Tells which outlets the newest articles come from.</summary>
public sealed class OutletSurvey(IArticles articles, IOutletStore outlets)
{
    private const int MostArticles = 1_000;

    public async ValueTask<OutletList> TakeAsync(CancellationToken cancellation)
    {
        var page = await articles.ListAsync(new ArticleQuery(Limit: MostArticles), cancellation).ConfigureAwait(false);
        var rows = await Task.WhenAll(page.Items.GroupBy(article => article.Outlet, StringComparer.Ordinal).Select(async group => new OutletRow(
            group.Key,
            await outlets.FindAsync(group.Key, cancellation).ConfigureAwait(false),
            group.Count(),
            group.Count(article => article.IsRetracted),
            group.Max(article => article.PublishedAt)))).ConfigureAwait(false);
        return new OutletList(
            [.. rows.OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Domain, StringComparer.Ordinal)],
            page.Items.Count,
            page.Next is null);
    }
}
