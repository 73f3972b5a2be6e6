using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Web.Hosting;

namespace Verify.Web.Claims;

/// <summary>What can be done to a claim from its page: review it or its evidence, sign off, withdraw.</summary>
internal static class ClaimActions
{
    public const string Withdraw = "/desk/claims/withdraw";

    public const string Review = "/desk/claims/review";

    public const string ReviewEvidence = "/desk/claims/evidence";

    public const string SignOff = "/desk/claims/sign-off";

    public static void MapClaimActions(this IEndpointRouteBuilder desk)
    {
        desk.MapPost(Withdraw, (HttpContext http, IClaims claims, CancellationToken cancellation) => ActAsync(
            http, claims, (id, form) => new ClaimCommand.Withdraw(id, form["reason"].ToString(), Actor.Of(http)), cancellation))
            .Require(ApiScope.ClaimsWrite);
        desk.MapPost(Review, (HttpContext http, IClaims claims, CancellationToken cancellation) => ActAsync(
            http,
            claims,
            (id, form) => new ClaimCommand.Review(
                id, form["verdict"].ToString(), form["note"].ToString(), form["digest"].ToString(), Actor.Named(http, form["name"].ToString())),
            cancellation)).Require(ApiScope.Review);
        desk.MapPost(ReviewEvidence, (HttpContext http, IClaims claims, CancellationToken cancellation) => ActAsync(
            http,
            claims,
            (id, form) => EvidenceChoice.TryRead(form["choice"].ToString(), out var verdict, out var passage)
                ? new ClaimCommand.ReviewEvidence(id, passage, verdict, form["note"].ToString(), Actor.Named(http, form["name"].ToString()))
                : null,
            cancellation)).Require(ApiScope.Review);
        desk.MapPost(SignOff, (HttpContext http, IClaims claims, CancellationToken cancellation) => ActAsync(
            http, claims, (id, form) => new ClaimCommand.SignOffReview(id, Actor.Named(http, form["name"].ToString())), cancellation))
            .Require(ApiScope.Review);
    }

    private static async Task<IResult> ActAsync(
        HttpContext http, IClaims claims, Func<ClaimId, IFormCollection, ClaimCommand?> make, CancellationToken cancellation)
    {
        var form = await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        if (!RouteIds.TryReadClaim(form["id"].ToString(), out var id))
        {
            return Page.NotFound("claim", form["id"].ToString());
        }

        if (make(id.Value, form) is not { } command)
        {
            return Page.Message(
                StatusCodes.Status400BadRequest, "This form cannot be read", "Press one of its buttons; nothing was changed.");
        }

        return await claims.HandleAsync(command, cancellation).ConfigureAwait(false) is Outcome<ClaimState>.Refused refused
            ? Page.Refused(refused.Refusal)
            : SeeOther.To(Links.Claim(id.Value));
    }
}
