using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;

namespace Verify.Api.OpenApi;

internal static class ExampleConventions
{
    /// <summary>Shows a body in the endpoint's description.</summary>
    public static TBuilder WithExample<TBuilder>(this TBuilder endpoint, [StringSyntax("Json")] string json)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new RequestExample(json));
}
