using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Access;

namespace Verify.Web.Tests.Pages;

public class ScopeTests(DeskServer desk) : IClassFixture<DeskServer>
{
    /// <summary>It changes nothing but the browser that asks.</summary>
    private const string SignOut = "/sign-out";

    [Fact]
    public void Whatever_changes_something_names_a_scope_that_a_reader_lacks()
    {
        var changing = desk.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Intersect(["POST", "PUT", "DELETE"]).Any() == true)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.RoutePattern.RawText != SignOut)
            .ToArray();

        Assert.True(changing.Length > 25, $"{changing.Length} endpoints");
        Assert.Empty(changing
            .Where(endpoint => endpoint.Metadata.GetMetadata<RequiredScope>() is null or { Scope: ApiScope.None or ApiScope.ClaimsRead or ApiScope.All })
            .Select(endpoint => endpoint.DisplayName));
    }
}
