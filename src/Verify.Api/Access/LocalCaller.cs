using System.Net;
using Microsoft.AspNetCore.Http;
using Verify.Api.Problems;
using Verify.Client.Problems;

namespace Verify.Api.Access;

/// <summary>Whoever works on a server without keys: only this machine is served, and no page of another site in its browser.</summary>
internal static class LocalCaller
{
    /// <summary>Says who acts, for reviews that need two people. It is taken at its word, since no key can be asked for.</summary>
    public const string NameHeader = "Verify-Actor";

    private const int MaximumNameLength = 100;

    /// <returns>Null where no name is given.</returns>
    public static string? Name(HttpContext http) =>
        http.Request.Headers[NameHeader] is [{ Length: > 0 and <= MaximumNameLength } name] && !name.Any(char.IsControl) ? name : null;

    /// <returns>Why the request is refused; null where it is not.</returns>
    public static Refused? Refuse(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            return Refuse("This server has no keys and serves its own machine alone; make one with 'verify key create'.");
        }

        if (!IsLoopbackName(http.Request.Host.Host))
        {
            return Refuse($"A server without keys answers to localhost, not to '{http.Request.Host.Host}'.");
        }

        return IsForeign(http.Request) ? Refuse("A server without keys takes no requests from pages of other sites.") : null;
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether a page of another site made a browser send this.</summary>
    public static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is [{ Length: > 0 } origin]
        && !(Uri.TryCreate(origin, UriKind.Absolute, out var site)
            && string.Equals(site.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static Refused Refuse(string why) => new(ProblemMap.Make(ProblemTypes.Forbidden, why));
}
