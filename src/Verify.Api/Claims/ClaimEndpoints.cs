using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Claims: submit, list, read, withdraw.</summary>
internal static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder v1)
    {
        var claims = v1.MapGroup("/claims").WithTags("Claims");
        claims.MapPost("/", SubmitAsync).WithSummary("Submit a claim to be checked from now on").RequireScope(ApiScope.ClaimsWrite)
            .WithExample("""{ "text": "The ferry Marigold sank off Oldtown.", "contextDate": "2024-05-06" }""");
        claims.MapPost("/batch", ClaimBatches.SubmitAsync).WithSummary("Submit up to 1,000 claims").WithMetadata(BodyLimit.Batch).RequireScope(ApiScope.ClaimsWrite)
            .WithExample("""{ "claims": [{ "text": "The ferry Marigold sank off Oldtown." }, { "text": "Orla Whelan said the crew was tired." }] }""");
        claims.MapGet("/", ListAsync).WithSummary("List claims, newest first");
        claims.MapGet("/{id}", ReadAsync).WithSummary("A claim with everything its status rests on");
        claims.MapDelete("/{id}", WithdrawAsync).WithSummary("Stop checking a claim; its history stays").RequireScope(ApiScope.ClaimsWrite);
        claims.MapClaimParts();
        claims.MapReviews();
        claims.MapEvidenceReviews();
    }

    private static async Task<Results<Created<ClaimView>, Ok<ClaimView>, Refused>> SubmitAsync(
        ClaimSubmission submission, HttpContext http, IClaims claims, CancellationToken cancellation)
    {
        if (!ClaimIds.TryRead(submission.Id ?? ClaimIds.New(http), out var id))
        {
            return Refused.Invalid("id", RouteId.Rule);
        }

        var command = new ClaimCommand.Submit(id, submission.Text, submission.ContextDate, Actor.Of(http), Operation.Of(http));
        var outcome = await claims.HandleAsync(command, cancellation).ConfigureAwait(false);
        return outcome.ToAnswer(made => ClaimIds.Address(made.Id), ClaimViews.Of);
    }

    private static async Task<Results<Ok<Verify.Client.Paging.Page<ClaimListItem>>, Refused>> ListAsync(
        [AsParameters] ClaimFilter filter, [AsParameters] Paging paging, IClaims claims, CancellationToken cancellation)
    {
        if (!filter.TryRead(out var query, out var refused))
        {
            return refused;
        }

        var asked = query with { Cursor = paging.Cursor, Limit = paging.Size };
        var (page, fault) = await paging.ReadAsync(() => claims.ListAsync(asked, cancellation), ClaimViews.Item).ConfigureAwait(false);
        return page is null ? fault! : TypedResults.Ok(page);
    }

    private static async Task<Results<ClaimBody, ClaimReviewBody, Refused>> ReadAsync(
        string id,
        DateTimeOffset? asOf,
        HttpRequest request,
        IClaims claims,
        IArticles articles,
        ClaimBodies bodies,
        CancellationToken cancellation)
    {
        if (!ClaimIds.TryRead(id, out var claimId)
            || await claims.FindAsync(claimId, asOf, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("claim", id);
        }

        return MediaTypes.Prefers(request, MediaTypes.JsonLd)
            ? await ClaimReviewBody.MakeAsync(state, articles, cancellation).ConfigureAwait(false) is { } review
                ? review
                : Refused.Of(new(RefusalCode.NotAllowedNow, $"The claim '{id}' is {ClaimViews.Words(state)}: there is no review to publish.", []))
            : new ClaimBody(state, bodies);
    }

    private static async Task<Results<Ok<ClaimView>, Refused>> WithdrawAsync(
        string id, string? reason, HttpContext http, IClaims claims, CancellationToken cancellation) =>
        !ClaimIds.TryRead(id, out var claimId)
            ? Refused.NotFound("claim", id)
            : (await claims.HandleAsync(new ClaimCommand.Withdraw(claimId, reason ?? "", Actor.Of(http)), cancellation).ConfigureAwait(false))
                .ToAnswer(done => ClaimViews.Of(done.Value));
}
