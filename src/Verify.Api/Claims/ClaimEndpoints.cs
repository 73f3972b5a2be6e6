using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Problems;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Client.Claims;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>Claims: submit, read, withdraw.</summary>
internal static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder v1)
    {
        var claims = v1.MapGroup("/claims").WithTags("Claims");
        claims.MapPost("/", SubmitAsync);
        claims.MapGet("/{id}", ReadAsync);
    }

    private static async Task<Results<Created<ClaimView>, Ok<ClaimView>, Refused>> SubmitAsync(
        ClaimSubmission submission, HttpContext http, IClaims claims, CancellationToken cancellation)
    {
        if (!ClaimIds.TryRead(submission.Id ?? ClaimIds.New(), out var id))
        {
            return Refused.Invalid("id", ClaimIds.Rule);
        }

        var command = new ClaimCommand.Submit(id, submission.Text, submission.ContextDate, Actor.Of(http));
        return await claims.HandleAsync(command, cancellation).ConfigureAwait(false) switch
        {
            Outcome<ClaimState>.Accepted { Changed: true } made => TypedResults.Created(ClaimIds.Address(id), ClaimViews.Of(made.Value)),
            Outcome<ClaimState>.Accepted known => TypedResults.Ok(ClaimViews.Of(known.Value)),
            Outcome<ClaimState>.Refused refused => Refused.Of(refused.Refusal),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };
    }

    private static async Task<Results<ClaimBody, Refused>> ReadAsync(
        string id, DateTimeOffset? asOf, IClaims claims, ClaimBodies bodies, CancellationToken cancellation)
    {
        if (!ClaimIds.TryRead(id, out var claimId)
            || await claims.FindAsync(claimId, asOf, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("claim", id);
        }

        return new ClaimBody(state, bodies);
    }
}
