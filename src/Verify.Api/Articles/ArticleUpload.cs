using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Client.Articles;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Api.Articles;

/// <summary>Takes in the article of a request's body.</summary>
internal static class ArticleUpload
{
    /// <param name="id">The article that the body is a text of; null to let the body tell.</param>
    public static async Task<Results<Created<ArticleReceipt>, Ok<ArticleReceipt>, Refused>> AcceptAsync(
        HttpContext http, string? id, IArticles articles, CancellationToken cancellation)
    {
        if (id is not null && !ArticleIds.TryRead(id, out _))
        {
            return Refused.Invalid("id", RouteId.Rule);
        }

        switch (await ArticleBody.ReadAsync(http.Request, cancellation).ConfigureAwait(false))
        {
            case ReadResult.Read read:
                var draft = id is null ? read.Draft : read.Draft with { Id = id };
                return await AcceptAsync(http, read with { Draft = draft }, articles, cancellation).ConfigureAwait(false);
            case ReadResult.Unreadable unreadable:
                return Refused.Unreadable(unreadable.Problem.Message, unreadable.Problem.Field);
            case var unknown:
                throw new InvalidOperationException($"Unknown reading {unknown}.");
        }
    }

    private static async Task<Results<Created<ArticleReceipt>, Ok<ArticleReceipt>, Refused>> AcceptAsync(
        HttpContext http, ReadResult.Read read, IArticles articles, CancellationToken cancellation)
    {
        if (read.Draft.Id is { } given && !ArticleIds.TryRead(given, out _))
        {
            return Refused.Invalid("id", RouteId.Rule);
        }

        var command = new ArticleCommand.Accept(ArticleIdentity.Of(read.Draft), read.Draft, Actor.Of(http), Operation.Of(http));
        var outcome = await articles.HandleAsync(command, cancellation).ConfigureAwait(false);
        if (read.RetractionNote is { } note && outcome is Outcome<ArticleState>.Accepted accepted)
        {
            var retracted = await articles.HandleAsync(
                new ArticleCommand.Retract(command.Id, note, command.Actor), cancellation).ConfigureAwait(false);
            outcome = retracted is Outcome<ArticleState>.Accepted done
                ? done with { Changed = done.Changed || accepted.Changed, Warnings = accepted.Warnings }
                : retracted;
        }

        return outcome switch
        {
            Outcome<ArticleState>.Accepted { Value.Revisions.Count: 1, Changed: true } made =>
                TypedResults.Created(ArticleIds.Address(command.Id), ArticleViews.Receipt(made, read.Warnings)),
            Outcome<ArticleState>.Accepted known => TypedResults.Ok(ArticleViews.Receipt(known, read.Warnings)),
            Outcome<ArticleState>.Refused refused => Refused.Of(refused.Refusal),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };
    }
}
