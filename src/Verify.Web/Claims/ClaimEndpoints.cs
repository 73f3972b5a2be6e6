using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Claims;
using Verify.Web.Hosting;

namespace Verify.Web.Claims;

/// <summary>The pages of claims.</summary>
internal static class ClaimEndpoints
{
    private const int PageSize = 50;

    public static void MapClaimPages(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(Links.Claims, ListAsync);
        desk.MapPost("/claims", SubmitAsync).Require(ApiScope.ClaimsWrite);
        desk.MapGet("/claims/{**id}", ReadAsync);
        desk.MapClaimActions();
        desk.MapClaimExports();
    }

    private static async Task<RazorComponentResult> ListAsync(
        string? status,
        string? flag,
        string? outlet,
        string? q,
        string? withdrawn,
        string? cursor,
        string? submitted,
        IClaims claims,
        Dossiers dossiers,
        CancellationToken cancellation)
    {
        var filter = new ClaimFilter(status, flag, outlet, q, withdrawn == "true", cursor);
        var form = new SubmitForm(Answer: await AnswerAsync(submitted, dossiers, cancellation).ConfigureAwait(false));
        return await ShowAsync(filter, form, claims, StatusCodes.Status200OK, cancellation).ConfigureAwait(false);
    }

    private static async Task<RazorComponentResult> ShowAsync(
        ClaimFilter filter, SubmitForm form, IClaims claims, int status, CancellationToken cancellation)
    {
        try
        {
            var page = await claims.ListAsync(filter.Query with { Limit = PageSize }, cancellation).ConfigureAwait(false);
            return Page.Of<ClaimsPage>(new ClaimList(filter, page, form), status);
        }
        catch (ArgumentException) when (filter.Cursor is not null)
        {
            return Page.NoSuchListPage();
        }
    }

    private static async ValueTask<Dossier?> AnswerAsync(string? submitted, Dossiers dossiers, CancellationToken cancellation) =>
        RouteIds.TryReadClaim(submitted, out var id) ? await dossiers.OpenAsync(id.Value, asOf: null, cancellation).ConfigureAwait(false) : null;

    private static async Task<IResult> SubmitAsync(
        HttpContext http, IClaims claims, SimilarClaims similar, CancellationToken cancellation)
    {
        var fields = await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var form = new SubmitForm(fields["text"].ToString().Trim(), fields["contextDate"].ToString());
        DateOnly? day = DateOnly.TryParseExact(form.ContextDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        if (day is null && form.ContextDate.Length > 0)
        {
            return await AgainAsync(form with { Error = "The day must be a date such as 2026-03-18." }).ConfigureAwait(false);
        }

        if (fields["anyway"] != "yes"
            && await similar.FindAsync(form.Text, cancellation).ConfigureAwait(false) is { Count: > 0 } found)
        {
            return await AgainAsync(form with { Similar = found }).ConfigureAwait(false);
        }

        var command = new ClaimCommand.Submit(new ClaimId($"c-{Guid.CreateVersion7():N}"), form.Text, day, Actor.Of(http));
        return await claims.HandleAsync(command, cancellation).ConfigureAwait(false) switch
        {
            Outcome<ClaimState>.Refused refused => await AgainAsync(form with { Error = refused.Refusal.Message }).ConfigureAwait(false),
            _ => SeeOther.To(Links.With(Links.Claims, ("submitted", command.Id.Value))),
        };

        async Task<IResult> AgainAsync(SubmitForm answer) => await ShowAsync(
            new ClaimFilter(null, null, null, null, false, null),
            answer,
            claims,
            answer.Error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            cancellation).ConfigureAwait(false);
    }

    private static async Task<RazorComponentResult> ReadAsync(
        string id, DateTimeOffset? asOf, Dossiers dossiers, CancellationToken cancellation) =>
        RouteIds.TryReadClaim(id, out var claim)
        && await dossiers.OpenAsync(claim.Value, asOf, cancellation).ConfigureAwait(false) is { } dossier
            ? Page.Of<ClaimPage>(dossier)
            : Page.NotFound("claim", id);
}
