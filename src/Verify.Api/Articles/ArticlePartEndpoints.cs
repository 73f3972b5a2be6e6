using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Application.Access;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Client.Articles;
using Verify.Core.Articles;

namespace Verify.Api.Articles;

/// <summary>What was understood of an article, who reprinted it, and what its outlet took back.</summary>
internal static class ArticlePartEndpoints
{
    public static void MapArticleParts(this IEndpointRouteBuilder articles)
    {
        articles.MapGet("/{id}/passages", PassagesAsync).WithSummary("Its sentences with voice, speaker and quantities");
        articles.MapGet("/{id}/copies", CopiesAsync).WithSummary("Who reprinted whom, why it counts as one, and the differences");
        articles.MapPost("/{id}/corrections", CorrectAsync).WithSummary("Record a correction that came without a new text").RequireScope(ApiScope.Ingest)
            .WithExample("""{ "note": "The number of people rescued was wrong.", "passages": [1] }""");
        articles.MapPost("/{id}/retraction", RetractAsync).WithSummary("Record that the outlet took the article back").RequireScope(ApiScope.Ingest)
            .WithExample("""{ "note": "The report was false." }""");
    }

    private static async Task<Results<Ok<IReadOnlyList<PassageView>>, Refused>> PassagesAsync(
        string id, int? revision, IArticles articles, CancellationToken cancellation)
    {
        if (!ArticleIds.TryRead(id, out var articleId)
            || await articles.FindAsync(articleId, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("article", id);
        }

        var number = revision ?? state.Latest.Number;
        if (number < 1 || number > state.Revisions.Count)
        {
            return Refused.NotFound("revision", $"{id}/{number}");
        }

        var passages = await articles.ReadPassagesAsync(articleId, number, cancellation).ConfigureAwait(false);
        return TypedResults.Ok<IReadOnlyList<PassageView>>(
            [.. passages.Select(passage => PassageViews.Of(passage, state.Revisions[number - 1]))]);
    }

    private static async Task<Results<Ok<IReadOnlyList<CopyView>>, Refused>> CopiesAsync(
        string id, IArticles articles, CopyFinder finder, CancellationToken cancellation)
    {
        if (!ArticleIds.TryRead(id, out var articleId)
            || await articles.FindAsync(articleId, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("article", id);
        }

        var passages = await articles.ReadPassagesAsync(articleId, state.Latest.Number, cancellation).ConfigureAwait(false);
        var copies = await finder.FindAsync(passages, CopySearch.Thorough, cancellation).ConfigureAwait(false);
        var views = new List<CopyView>(copies.Articles.Count);
        foreach (var copy in copies.Articles)
        {
            var theirs = await articles.ReadPassagesAsync(copy.Other.Id, copy.Other.Latest.Number, cancellation).ConfigureAwait(false);
            views.Add(CopyViews.Of(copy, CopyDifference.Between(passages, theirs)));
        }

        return TypedResults.Ok<IReadOnlyList<CopyView>>(views);
    }

    private static Task<Results<Ok<ArticleReceipt>, Refused>> CorrectAsync(
        string id, CorrectionSubmission submission, HttpContext http, IArticles articles, CancellationToken cancellation) =>
        HandleAsync(
            id,
            articleId => new ArticleCommand.Correct(articleId, submission.Note, submission.Passages ?? [], Actor.Of(http), Operation.Of(http)),
            articles,
            cancellation);

    private static Task<Results<Ok<ArticleReceipt>, Refused>> RetractAsync(
        string id, RetractionSubmission submission, HttpContext http, IArticles articles, CancellationToken cancellation) =>
        HandleAsync(
            id,
            articleId => new ArticleCommand.Retract(articleId, submission.Note, Actor.Of(http), Operation.Of(http)),
            articles,
            cancellation);

    private static async Task<Results<Ok<ArticleReceipt>, Refused>> HandleAsync(
        string id, Func<ArticleId, ArticleCommand> command, IArticles articles, CancellationToken cancellation) =>
        !ArticleIds.TryRead(id, out var articleId)
            ? Refused.NotFound("article", id)
            : (await articles.HandleAsync(command(articleId), cancellation).ConfigureAwait(false))
                .ToAnswer(done => ArticleViews.Receipt(done, []));
}
