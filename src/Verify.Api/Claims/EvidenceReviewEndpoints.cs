using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.Articles;
using Verify.Api.OpenApi;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Wire = Verify.Client.Claims;

namespace Verify.Api.Claims;

/// <summary>What people make of single pieces of evidence: published with the next sign-off by somebody else.</summary>
internal static class EvidenceReviewEndpoints
{
    public static void MapEvidenceReviews(this IEndpointRouteBuilder claims)
    {
        claims.MapGet("/{id}/reviews/evidence", ListAsync).WithSummary("The latest review of each piece of evidence that has one");
        claims.MapPost("/{id}/reviews/evidence", ReviewAsync).WithSummary("Accept or reject one piece of evidence; a draft until somebody else signs off").RequireScope(ApiScope.Review)
            .WithExample("""{ "article": "harbour-post-117", "revision": 1, "passage": 3, "verdict": "rejected", "note": "It is about the older ferry of that name." }""");
    }

    private static async Task<Results<Ok<IReadOnlyList<Wire.EvidenceReviewView>>, Refused>> ListAsync(
        string id, DateTimeOffset? asOf, IClaims claims, CancellationToken cancellation) =>
        ClaimIds.TryRead(id, out var claimId)
        && await claims.FindAsync(claimId, asOf, cancellation).ConfigureAwait(false) is { } state
            ? TypedResults.Ok<IReadOnlyList<Wire.EvidenceReviewView>>(EvidenceReviewViews.All(state))
            : Refused.NotFound("claim", id);

    private static async Task<Results<Created<Wire.EvidenceReviewView>, Ok<Wire.EvidenceReviewView>, Refused>> ReviewAsync(
        string id, Wire.EvidenceReviewSubmission submission, HttpContext http, IClaims claims, CancellationToken cancellation)
    {
        if (!ClaimIds.TryRead(id, out var claimId))
        {
            return Refused.NotFound("claim", id);
        }

        if (!ArticleIds.TryRead(submission.Article, out var article))
        {
            return Refused.Invalid("article", RouteId.Rule);
        }

        var command = new ClaimCommand.ReviewEvidence(
            claimId,
            new PassageKey(article, submission.Revision, submission.Passage),
            submission.Verdict == Wire.EvidenceVerdict.Accepted ? EvidenceVerdict.Accepted : EvidenceVerdict.Rejected,
            submission.Note ?? "",
            Actor.Of(http),
            Operation.Of(http));
        return await claims.HandleAsync(command, cancellation).ConfigureAwait(false) switch
        {
            Outcome<ClaimState>.Accepted { Changed: true } made =>
                TypedResults.Created($"{ClaimIds.Address(claimId)}/reviews/evidence", View(made.Value)),
            Outcome<ClaimState>.Accepted known when View(known.Value) is { } view => TypedResults.Ok(view),
            Outcome<ClaimState>.Accepted => Refused.Of(new(
                RefusalCode.NotAllowedNow, $"The passage '{command.Passage}' was reviewed in another revision since.", [])),
            Outcome<ClaimState>.Refused refused => Refused.Of(refused.Refusal),
            var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
        };

        Wire.EvidenceReviewView? View(ClaimState state) =>
            EvidenceReviewViews.Of(command.Passage, state);
    }
}
