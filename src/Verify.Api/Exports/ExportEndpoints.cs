using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Claims;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Core.Claims;

namespace Verify.Api.Exports;

/// <summary>All claims, or those that a filter leaves, streamed page by page.</summary>
internal static class ExportEndpoints
{
    private const int PageSize = 200;

    public static void MapExports(this IEndpointRouteBuilder v1)
    {
        var exports = v1.MapGroup("/exports").WithTags("Exports");
        foreach (var format in ExportFormat.All)
        {
            exports.MapGet($"/claims.{format.Extension}", ([AsParameters] ClaimFilter filter, HttpContext http, IClaims claims, IArticles articles) =>
                    WriteAsync(format, filter, http, claims, articles))
                .WithSummary($"Claims as {format.Extension}").Produces<string>(StatusCodes.Status200OK, format.ContentType);
        }
    }

    private static async Task WriteAsync(
        ExportFormat format, ClaimFilter filter, HttpContext http, IClaims claims, IArticles articles)
    {
        if (!filter.TryRead(out var query, out var refused))
        {
            await refused.ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        http.Response.ContentType = format.ContentType;
        http.Response.Headers.ContentDisposition = $"attachment; filename=claims.{format.Extension}";
        await format.WriteAsync(
            http.Response.Body, ClaimsAsync(query, claims, http.RequestAborted), articles, http.RequestAborted).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<ClaimState> ClaimsAsync(
        ClaimQuery query, IClaims claims, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (string? cursor = null; ;)
        {
            var page = await claims.ListAsync(query with { Cursor = cursor, Limit = PageSize }, cancellation).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                if (await claims.FindAsync(item.Id, null, cancellation).ConfigureAwait(false) is { } state)
                {
                    yield return state;
                }
            }

            if (page.Next is null)
            {
                yield break;
            }

            cursor = page.Next;
        }
    }
}
