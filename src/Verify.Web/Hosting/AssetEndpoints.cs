using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;

namespace Verify.Web.Hosting;

/// <summary>Serves what pages load.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/assets/{version}/{name}", Read).ExcludeFromDescription().Require(ApiScope.ClaimsRead);

    private static Results<FileContentHttpResult, NotFound> Read(string version, string name, HttpResponse response)
    {
        if (Asset.All.FirstOrDefault(asset => asset.Name == name && asset.Version == version) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.File(asset.Content, asset.ContentType);
    }
}
