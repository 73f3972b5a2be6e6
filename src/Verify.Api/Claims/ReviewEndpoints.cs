using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Claims;
using Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>Human reviews: one person's verdict, published once a second person signs it off.</summary>
internal static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder claims)
    {
        claims.MapGet("/{id}/reviews", ListAsync).WithSummary("All reviews, oldest first");
        claims.MapPost("/{id}/reviews", ReviewAsync).WithSummary("Record a verdict; a draft until somebody else signs it off").RequireScope(ApiScope.Review)
            .WithExample("""{ "verdict": "Holds up", "note": "Both reports were read in full." }""");
        claims.MapPost("/{id}/reviews/sign-off", SignOffAsync).WithSummary("Sign off what others found: the verdict and their reviews of evidence").RequireScope(ApiScope.Review);
    }

    private static async Task<Results<Ok<IReadOnlyList<ReviewView>>, Refused>> ListAsync(
        string id, IClaims claims, CancellationToken cancellation) =>
        ClaimIds.TryRead(id, out var claimId)
        && await claims.ReadHistoryAsync(claimId, cancellation).ConfigureAwait(false) is { Count: > 0 } log
            ? TypedResults.Ok<IReadOnlyList<ReviewView>>(ReviewViews.All(claimId, log))
            : Refused.NotFound("claim", id);

    private static async Task<Results<Created<ReviewView>, Ok<ReviewView>, Refused>> ReviewAsync(
        string id, ReviewSubmission submission, HttpContext http, IClaims claims, CancellationToken cancellation)
    {
        if (!ClaimIds.TryRead(id, out var claimId)
            || await claims.FindAsync(claimId, null, cancellation).ConfigureAwait(false) is not { } state)
        {
            return Refused.NotFound("claim", id);
        }

        var digest = submission.EvidenceDigest ?? state.Assessment?.EvidenceDigest ?? "";
        var command = new ClaimCommand.Review(
            claimId, submission.Verdict, submission.Note, digest, Actor.Of(http), Operation.Of(http));
        var outcome = await claims.HandleAsync(command, cancellation).ConfigureAwait(false);
        return outcome.ToAnswer(_ => $"{ClaimIds.Address(claimId)}/reviews", reviewed => ReviewViews.Of(reviewed)!);
    }

    private static async Task<Results<Ok<ReviewsView>, Refused>> SignOffAsync(
        string id, HttpContext http, IClaims claims, CancellationToken cancellation) =>
        !ClaimIds.TryRead(id, out var claimId)
            ? Refused.NotFound("claim", id)
            : (await claims.HandleAsync(
                new ClaimCommand.SignOffReview(claimId, Actor.Of(http), Operation.Of(http)), cancellation).ConfigureAwait(false))
                .ToAnswer(done => new ReviewsView(ReviewViews.Of(done.Value), EvidenceReviewViews.All(done.Value)));
}
