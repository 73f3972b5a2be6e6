using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Verify.Api.Claims;
using Verify.Api.Problems;
using Verify.Application.Changes;
using Verify.Application.Claims;

namespace Verify.Api.Events;

/// <summary>Live updates.</summary>
internal static class EventEndpoints
{
    public const string ResumeHeader = "Last-Event-ID";

    public static void MapEvents(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/events", AllAsync).WithTags("Events").WithSummary("Everything that changes, as Server-Sent Events")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream");
        v1.MapGet("/claims/{id}/events", OfClaimAsync).WithTags("Events").WithSummary("What changes on one claim, as Server-Sent Events")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream");
    }

    private static Task AllAsync(HttpContext http, ChangeTail tail, EventStream stream, IHostApplicationLifetime lifetime) =>
        WriteAsync(http, tail, stream, lifetime, _ => true);

    private static async Task OfClaimAsync(
        string id, HttpContext http, IClaims claims, ChangeTail tail, EventStream stream, IHostApplicationLifetime lifetime)
    {
        if (!ClaimIds.TryRead(id, out var claimId)
            || await claims.FindAsync(claimId, null, http.RequestAborted).ConfigureAwait(false) is null)
        {
            await Refused.NotFound("claim", id).ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        await WriteAsync(http, tail, stream, lifetime, change => change.Kind == ChangeKind.Claim && change.Subject == claimId.Value).ConfigureAwait(false);
    }

    private static async Task WriteAsync(
        HttpContext http, ChangeTail tail, EventStream stream, IHostApplicationLifetime lifetime, Func<Change, bool> isWanted)
    {
        var after = tail.Last;
        var isResumed = http.Request.Headers.ContainsKey(ResumeHeader);
        if (http.Request.Headers[ResumeHeader] is [{ Length: > 0 } last]
            && !(long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out after) && after >= 0))
        {
            await Refused.Invalid(ResumeHeader, "Last-Event-ID must be the id of an event that a stream gave.").ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await stream.WriteAsync(http, after, isResumed, isWanted, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            await http.Response.CompleteAsync().ConfigureAwait(false);
        }
    }
}
