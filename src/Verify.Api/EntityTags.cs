using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Verify.Api;

/// <summary>Entity tags of things that have a version.</summary>
internal static class EntityTags
{
    /// <summary>Tells releases apart, since a new one may write the same version otherwise.</summary>
    private static readonly string Release = typeof(EntityTags).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)[..8];

    /// <param name="variant">The representation, where there are several.</param>
    public static string Of(long version, string variant = "") =>
        string.Create(CultureInfo.InvariantCulture, $"\"{version}{variant}.{Release}\"");

    /// <summary>Whether the request's If-None-Match names the tag (weak comparison, RFC 9110 section 8.8.3.2).</summary>
    public static bool IsKnown(HttpRequest request, string tag)
    {
        foreach (var header in request.Headers.IfNoneMatch)
        {
            foreach (var candidate in (header ?? "").Split(',', StringSplitOptions.TrimEntries))
            {
                if (candidate == "*" || candidate == tag || (candidate.StartsWith("W/", StringComparison.Ordinal) && candidate[2..] == tag))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
