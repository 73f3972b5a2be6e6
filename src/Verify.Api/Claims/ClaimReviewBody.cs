using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Verify.Application.Articles;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Reports.Exports;

namespace Verify.Api.Claims;

/// <summary>A claim as schema.org ClaimReview.</summary>
internal sealed class ClaimReviewBody : IResult, IEndpointMetadataProvider
{
    private readonly string json;
    private readonly long version;

    private ClaimReviewBody(string json, long version)
    {
        this.json = json;
        this.version = version;
    }

    /// <returns>Null where there is no review to publish.</returns>
    public static async ValueTask<ClaimReviewBody?> MakeAsync(ClaimState state, IArticles articles, CancellationToken cancellation) =>
        state.Assessment?.AlternateName() is null
            ? null
            : new(
                ClaimReviewExport.WriteOne(await ClaimReports.ReadAsync(state, articles, cancellation).ConfigureAwait(false), ApiNames.Publisher)!,
                state.Version);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = EntityTags.Of(version, "-ld");
        response.Headers.Vary = "Accept";
        response.ContentType = MediaTypes.JsonLd;
        return response.WriteAsync(json, httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [MediaTypes.JsonLd]));
}
