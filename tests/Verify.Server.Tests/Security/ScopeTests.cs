using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Testing;

namespace Verify.Server.Tests.Security;

public class ScopeTests
{
    private static readonly ApiScope[] Scopes = [ApiScope.ClaimsRead, ApiScope.ClaimsWrite, ApiScope.Ingest, ApiScope.Review, ApiScope.Admin];

    /// <summary>A change to who may do what is made on purpose: put the received file in place of the approved one.</summary>
    [Fact]
    public async Task Every_endpoint_asks_for_the_scope_that_was_approved()
    {
        await using var server = await RunningServer.StartAsync();
        var asked = string.Join('\n', server.Endpoints
            .SelectMany(endpoint => RouteAddress.Methods(endpoint).Select(method => $"{method} {endpoint.RoutePattern.RawText} {Asked(endpoint)}"))
            .Order(StringComparer.Ordinal)) + "\n";
        var folder = Path.Combine(Checkout.Root, "tests", "Verify.Server.Tests", "Security");
        var approved = await File.ReadAllTextAsync(Path.Combine(folder, "Scopes.approved.txt"));
        if (approved != asked)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Scopes.received.txt"), asked);
        }

        Assert.DoesNotContain(" nothing\n", asked, StringComparison.Ordinal);
        Assert.Equal(approved, asked);
    }

    [Fact]
    public async Task A_key_of_one_scope_opens_what_asks_for_it_and_nothing_else()
    {
        await using var server = await RunningServer.StartAsync();
        var guarded = server.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToArray();
        using var nobody = server.Caller(null);
        foreach (var scope in Scopes)
        {
            using var caller = server.Caller(await server.IssueAsync($"{scope}", scope));
            foreach (var (endpoint, method) in guarded.SelectMany(endpoint => RouteAddress.Methods(endpoint).Select(method => (endpoint, method))))
            {
                var what = $"{method} {endpoint.RoutePattern.RawText} with {scope}";
                var isAllowed = scope.HasFlag(endpoint.Metadata.GetRequiredMetadata<RequiredScope>().Scope);
                var status = await AskAsync(caller, method, endpoint);
                Assert.True(isAllowed == status is not (401 or 403) || (isAllowed && status == 400), $"{what}: {status}");
                Assert.True(await AskAsync(nobody, method, endpoint) == 401, $"{method} {endpoint.RoutePattern.RawText} without a key");
            }
        }
    }

    private static string Asked(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "anyone"
        : endpoint.Metadata.GetMetadata<RequiredScope>() is { Scope: ApiScope.None } ? "any key"
        : endpoint.Metadata.GetMetadata<RequiredScope>() is { } required ? ApiScopes.Write(required.Scope)
        : "nothing";

    private static async Task<int> AskAsync(HttpClient caller, string method, RouteEndpoint endpoint)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), RouteAddress.Of(endpoint, "none"));
        using var answer = await caller.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (int)answer.StatusCode;
    }
}
