using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Access;
using Verify.Api.Problems;
using Verify.Application.Access;
using Verify.Application.Audit;
using Verify.Client.Audit;
using Verify.Client.Paging;

namespace Verify.Api.Audit;

/// <summary>Who did what.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/audit", ListAsync).WithTags("Audit").WithSummary("Everything that was done and who did it, latest first").RequireScope(ApiScope.Admin);

    private static async Task<Results<Ok<Page<AuditView>>, Refused>> ListAsync(
        [AsParameters] Paging paging, IAuditLog log, CancellationToken cancellation)
    {
        var (page, refused) = await paging.ReadAsync(
            () => log.ListAsync(paging.Cursor, paging.Size, cancellation),
            entry => new AuditView(entry.At, entry.Actor, entry.Action, entry.Subject, entry.Version, entry.Operation)).ConfigureAwait(false);
        return page is null ? refused! : TypedResults.Ok(page);
    }
}
