using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Application.Access;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Client.Articles;
using Verify.Core.Articles;

namespace Verify.Api.Articles;

/// <summary>Articles: take in, list, read.</summary>
internal static class ArticleEndpoints
{
    private static readonly string[] MoreTypes = ["application/ninjs+json", "text/html", "text/plain"];

    public static void MapArticles(this IEndpointRouteBuilder v1)
    {
        var articles = v1.MapGroup("/articles").WithTags("Articles");
        articles.MapPost("/", (HttpContext http, IArticles port, CancellationToken cancellation) =>
                ArticleUpload.AcceptAsync(http, null, port, cancellation))
            .Accepts<ArticleSubmission>("application/json", MoreTypes).WithMetadata(BodyLimit.Article).WithSummary("Take in an article").RequireScope(ApiScope.Ingest)
            .WithExample("""{ "outlet": "harbour-post.example", "title": "Ferry lost", "publishedAt": "2024-05-06T09:00:00Z", "text": "The ferry Marigold sank on Monday." }""");
        articles.MapPut("/{id}", (string id, HttpContext http, IArticles port, CancellationToken cancellation) =>
                ArticleUpload.AcceptAsync(http, id, port, cancellation))
            .Accepts<ArticleSubmission>("application/json", MoreTypes).WithMetadata(BodyLimit.Article).WithSummary("Take in a new revision").RequireScope(ApiScope.Ingest)
            .WithExample("""{ "outlet": "harbour-post.example", "title": "Ferry lost", "publishedAt": "2024-05-06T09:00:00Z", "text": "The ferry Marigold sank on Monday." }""");
        articles.MapPost("/bulk", BulkUpload.AcceptAsync)
            .Accepts<ArticleSubmission>(MediaTypes.NdJson).Produces<BulkResult>(StatusCodes.Status200OK, MediaTypes.NdJson)
            .WithMetadata(BodyLimit.Stream).WithSummary("Take in many articles, one JSON object a line").RequireScope(ApiScope.Ingest);
        articles.MapGet("/", ListAsync).WithSummary("List articles, latest publication first");
        articles.MapGet("/{id}", ReadAsync).WithSummary("An article with its versions");
        articles.MapArticleParts();
    }

    private static async Task<Results<Ok<Verify.Client.Paging.Page<ArticleListItem>>, Refused>> ListAsync(
        string? outlet,
        string? q,
        DateTimeOffset? since,
        [AsParameters] Paging paging,
        IArticles articles,
        CancellationToken cancellation)
    {
        var query = new ArticleQuery(outlet, q, since, paging.Cursor, paging.Size);
        var (page, fault) = await paging.ReadAsync(() => articles.ListAsync(query, cancellation), ArticleViews.Item).ConfigureAwait(false);
        return page is null ? fault! : TypedResults.Ok(page);
    }

    private static async Task<Results<Ok<ArticleView>, StatusCodeHttpResult, Refused>> ReadAsync(
        string id, int? revision, HttpContext http, IArticles articles, CancellationToken cancellation)
    {
        if (!ArticleIds.TryRead(id, out var articleId)
            || await articles.FindAsync(articleId, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("article", id);
        }

        var tag = EntityTags.Of(state.Version, revision is null ? "" : $"-{revision}");
        http.Response.Headers.ETag = tag;
        if (EntityTags.IsKnown(http.Request, tag))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return await articles.ReadTextAsync(articleId, revision ?? state.Latest.Number, cancellation).ConfigureAwait(false) is { } text
            ? TypedResults.Ok(ArticleViews.Of(state, text))
            : Refused.NotFound("revision", $"{id}/{revision}");
    }
}
