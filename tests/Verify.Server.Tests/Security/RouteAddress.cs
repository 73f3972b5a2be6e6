using Microsoft.AspNetCore.Routing;

namespace Verify.Server.Tests.Security;

/// <summary>Addresses of endpoints, made from their patterns.</summary>
internal static class RouteAddress
{
    public static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    /// <param name="value">Takes the place of each parameter that is not a number.</param>
    public static string Of(RouteEndpoint endpoint, string value) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { ParameterPolicies.Count: > 0 } => "1",
            _ => value,
        }))));
}
