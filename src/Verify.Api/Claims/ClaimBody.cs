using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Verify.Client.Claims;
using Verify.Core.Claims;

namespace Verify.Api.Claims;

/// <summary>A claim's JSON, or word that the caller has it already.</summary>
internal sealed class ClaimBody(ClaimState state, ClaimBodies bodies) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = EntityTags.Of(state.Version);
        httpContext.Response.Headers.ETag = tag;
        httpContext.Response.Headers.Vary = "Accept";
        httpContext.Response.Headers.CacheControl = "private, no-cache";
        if (EntityTags.IsKnown(httpContext.Request, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = bodies.Of(state);
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = body.Length;
        return httpContext.Response.BodyWriter.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ClaimView), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
    }
}
