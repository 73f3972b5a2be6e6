using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Client.Articles;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Api.Articles;

/// <summary>Articles: take in and read.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder v1)
    {
        var articles = v1.MapGroup("/articles").WithTags("Articles");
        articles.MapPost("/", AcceptAsync).Accepts<ArticleSubmission>("application/json", "application/ninjs+json", "text/html", "text/plain");
        articles.MapGet("/{id}", ReadAsync);
    }

    private static async Task<Results<Created<ArticleReceipt>, Ok<ArticleReceipt>, Refused>> AcceptAsync(
        HttpContext http, IArticles articles, CancellationToken cancellation)
    {
        switch (await ArticleBody.ReadAsync(http.Request, cancellation).ConfigureAwait(false))
        {
            case ReadResult.Read read:
                var id = ArticleIdentity.Of(read.Draft);
                var command = new ArticleCommand.Accept(id, read.Draft, Actor.Of(http));
                return await articles.HandleAsync(command, cancellation).ConfigureAwait(false) switch
                {
                    Outcome<ArticleState>.Accepted { Value.Version: 1, Changed: true } made =>
                        TypedResults.Created(ArticleIds.Address(id), ArticleViews.Receipt(made, read.Warnings)),
                    Outcome<ArticleState>.Accepted known => TypedResults.Ok(ArticleViews.Receipt(known, read.Warnings)),
                    Outcome<ArticleState>.Refused refused => Refused.Of(refused.Refusal),
                    var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
                };
            case ReadResult.Unreadable unreadable:
                return Refused.Unreadable(unreadable.Problem.Message);
            case var unknown:
                throw new InvalidOperationException($"Unknown reading {unknown}.");
        }
    }

    private static async Task<Results<Ok<ArticleView>, Refused>> ReadAsync(
        string id, int? revision, IArticles articles, CancellationToken cancellation)
    {
        if (!ArticleIds.TryRead(id, out var articleId)
            || await articles.FindAsync(articleId, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("article", id);
        }

        return await articles.ReadTextAsync(articleId, revision ?? state.Latest.Number, cancellation).ConfigureAwait(false) is { } text
            ? TypedResults.Ok(ArticleViews.Of(state, text))
            : Refused.NotFound("revision", $"{id}/{revision}");
    }
}
