using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Client.Claims;
using Verify.Core.Claims;
using Verify.Reports.Html;

namespace Verify.Api.Claims;

/// <summary>What a claim's status rests on, piece by piece.</summary>
internal static class ClaimPartEndpoints
{
    public static void MapClaimParts(this IEndpointRouteBuilder claims)
    {
        claims.MapGet("/{id}/evidence", EvidenceAsync).WithSummary("Every passage that bears on the claim");
        claims.MapGet("/{id}/sources", SourcesAsync).WithSummary("Who is counted, and why reprints are not");
        claims.MapGet("/{id}/explanation", ExplanationAsync).WithSummary("Which rule fired, how fragile the status is, what would change it");
        claims.MapGet("/{id}/history", HistoryAsync).WithSummary("What happened to the claim, oldest first");
        claims.MapGet("/{id}/log", LogAsync).WithSummary("The claim's log in full, as it is kept: for archives and replays");
        claims.MapGet("/{id}/report.html", ReportAsync).WithSummary("The evidence report as one page that needs nothing else");
    }

    private static async Task<Results<Ok<IReadOnlyList<EvidenceView>>, Refused>> EvidenceAsync(
        string id, DateTimeOffset? asOf, IClaims claims, CancellationToken cancellation) =>
        await FindAsync(id, asOf, claims, cancellation).ConfigureAwait(false) is { } state
            ? TypedResults.Ok<IReadOnlyList<EvidenceView>>(EvidenceViews.Of(state))
            : Refused.NotFound("claim", id);

    private static async Task<Results<Ok<SourcesView>, Refused>> SourcesAsync(
        string id, DateTimeOffset? asOf, IClaims claims, CancellationToken cancellation) =>
        await FindAsync(id, asOf, claims, cancellation).ConfigureAwait(false) is { } state
            ? TypedResults.Ok(SourceViews.Of(state.Assessment))
            : Refused.NotFound("claim", id);

    private static async Task<Results<Ok<ExplanationView>, Refused>> ExplanationAsync(
        string id, DateTimeOffset? asOf, IClaims claims, CancellationToken cancellation) =>
        await FindAsync(id, asOf, claims, cancellation).ConfigureAwait(false) switch
        {
            null => Refused.NotFound("claim", id),
            { Assessment: { } assessment } state => TypedResults.Ok(ExplanationViews.Of(assessment, state)),
            _ => NotWeighed(id),
        };

    private static async Task<Results<Ok<IReadOnlyList<HistoryEntry>>, Refused>> HistoryAsync(
        string id, IClaims claims, CancellationToken cancellation) =>
        ClaimIds.TryRead(id, out var claimId)
        && await claims.ReadHistoryAsync(claimId, cancellation).ConfigureAwait(false) is { Count: > 0 } log
            ? TypedResults.Ok<IReadOnlyList<HistoryEntry>>([.. HistoryViews.Of(claimId, log)])
            : Refused.NotFound("claim", id);

    private static async Task<Results<Ok<IReadOnlyList<LoggedEvent>>, Refused>> LogAsync(
        string id, DateTimeOffset? asOf, IClaims claims, CancellationToken cancellation) =>
        ClaimIds.TryRead(id, out var claimId)
        && HistoryViews.Log(await claims.ReadHistoryAsync(claimId, cancellation).ConfigureAwait(false), asOf) is { Length: > 0 } log
            ? TypedResults.Ok<IReadOnlyList<LoggedEvent>>(log)
            : Refused.NotFound("claim", id);

    private static async Task<Results<ContentHttpResult, Refused>> ReportAsync(
        string id, DateTimeOffset? asOf, IClaims claims, IArticles articles, CancellationToken cancellation) =>
        await FindAsync(id, asOf, claims, cancellation).ConfigureAwait(false) switch
        {
            null => Refused.NotFound("claim", id),
            { Assessment: not null } state => TypedResults.Content(
                HtmlReport.Write([await ClaimReports.ReadAsync(state, articles, cancellation).ConfigureAwait(false)]),
                "text/html; charset=utf-8"),
            _ => NotWeighed(id),
        };

    private static async ValueTask<ClaimState?> FindAsync(
        string id, DateTimeOffset? asOf, IClaims claims, CancellationToken cancellation) =>
        ClaimIds.TryRead(id, out var claimId) ? await claims.FindAsync(claimId, asOf, cancellation).ConfigureAwait(false) : null;

    private static Refused NotWeighed(string id) =>
        Refused.Of(new(RefusalCode.NotAllowedNow, $"The evidence on the claim '{id}' has not been weighed yet; try again in a moment.", []));
}
