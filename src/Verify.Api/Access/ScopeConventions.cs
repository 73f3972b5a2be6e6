using Microsoft.AspNetCore.Builder;
using Verify.Application.Access;

namespace Verify.Api.Access;

/// <summary>Says what a key must allow, where endpoints are mapped; the last word on an endpoint holds.</summary>
public static class ScopeConventions
{
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoints, ApiScope scope)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new RequiredScope(scope));
}
