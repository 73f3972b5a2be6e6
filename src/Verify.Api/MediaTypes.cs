using Microsoft.AspNetCore.Http;

namespace Verify.Api;

internal static class MediaTypes
{
    public const string JsonLd = "application/ld+json";

    public const string NdJson = "application/x-ndjson";

    /// <summary>What is worth compressing; event streams are not, since each event must leave at once.</summary>
    public static IReadOnlyList<string> Compressed { get; } =
        ["application/json", "application/problem+json", JsonLd, NdJson, "application/atom+xml", "text/csv", "text/html", "text/css", "text/plain"];

    /// <summary>Whether the Accept header names the type; a wildcard is content with the default.</summary>
    public static bool Prefers(HttpRequest request, string type)
    {
        foreach (var accept in request.GetTypedHeaders().Accept)
        {
            if (accept.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) && accept.Quality is null or > 0)
            {
                return true;
            }
        }

        return false;
    }
}
