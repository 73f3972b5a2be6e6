using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace Verify.Web.Hosting;

/// <summary>Tells which routes this host serves, so that pages link only to what is there.</summary>
public sealed partial class HostRoutes(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> patterns = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => Plain(endpoint.RoutePattern.RawText ?? ""))]);

    /// <param name="pattern">A route pattern; the names of its parameters do not matter.</param>
    public bool Has(string pattern) => patterns.Value.Contains(Plain(pattern));

    private static string Plain(string pattern) => "/" + Parameter().Replace(pattern, "{}").Trim('/');

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
