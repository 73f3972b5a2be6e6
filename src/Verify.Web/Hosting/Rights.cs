using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Verify.Application.Access;

namespace Verify.Web.Hosting;

/// <summary>What the visitor may do here.</summary>
internal static class Rights
{
    /// <summary>Whether the visitor's key allows it; whoever needs no key may do everything.</summary>
    /// <remarks>The host's guard leaves the key with the request; this only decides what a page offers.</remarks>
    public static bool Allow(HttpContext? http, ApiScope scope) =>
        http?.Items[typeof(ApiKey)] is not ApiKey key || key.Scopes.HasFlag(scope);

    /// <summary>Tells the host's guard what a key must allow for these pages; the last word on an endpoint holds.</summary>
    public static TBuilder Require<TBuilder>(this TBuilder endpoints, ApiScope scope)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new RequiredScope(scope));
}
