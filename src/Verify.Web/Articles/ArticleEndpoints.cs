using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Web.Hosting;

namespace Verify.Web.Articles;

/// <summary>The pages of articles.</summary>
internal static class ArticleEndpoints
{
    public const string Correct = "/desk/articles/correct";

    public const string Retract = "/desk/articles/retract";

    private const int PageSize = 50;

    public static void MapArticlePages(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(Links.Articles, ListAsync);
        desk.MapGet("/articles/{**id}", ReadAsync);
        desk.MapPost(Correct, (HttpContext http, IArticles articles, CancellationToken cancellation) => ActAsync(
            http, articles, (id, note) => new ArticleCommand.Correct(id, note, [], Actor.Of(http)), cancellation)).Require(ApiScope.Ingest);
        desk.MapPost(Retract, (HttpContext http, IArticles articles, CancellationToken cancellation) => ActAsync(
            http, articles, (id, note) => new ArticleCommand.Retract(id, note, Actor.Of(http)), cancellation)).Require(ApiScope.Ingest);
    }

    private static async Task<RazorComponentResult> ListAsync(
        string? q, string? outlet, string? cursor, IArticles articles, CancellationToken cancellation)
    {
        var query = new ArticleQuery(Given(outlet)?.ToLowerInvariant(), Given(q), Cursor: Given(cursor), Limit: PageSize);
        try
        {
            return Page.Of<ArticlesPage>(new ArticleList(q, outlet, await articles.ListAsync(query, cancellation).ConfigureAwait(false)));
        }
        catch (ArgumentException) when (query.Cursor is not null)
        {
            return Page.NoSuchListPage();
        }
    }

    private static async Task<RazorComponentResult> ReadAsync(
        string id, int? revision, int? from, ArticleFiles files, CancellationToken cancellation) =>
        RouteIds.TryReadArticle(id, out var article)
        && await files.OpenAsync(article.Value, revision, from, cancellation).ConfigureAwait(false) is { } file
            ? Page.Of<ArticlePage>(file)
            : Page.NotFound("article", id);

    private static async Task<IResult> ActAsync(
        HttpContext http, IArticles articles, Func<ArticleId, string, ArticleCommand> make, CancellationToken cancellation)
    {
        var form = await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        if (!RouteIds.TryReadArticle(form["id"].ToString(), out var id))
        {
            return Page.NotFound("article", form["id"].ToString());
        }

        var command = make(id.Value, form["note"].ToString());
        return await articles.HandleAsync(command, cancellation).ConfigureAwait(false) is Outcome<ArticleState>.Refused refused
            ? Page.Refused(refused.Refusal)
            : SeeOther.To(Links.Article(id.Value));
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
