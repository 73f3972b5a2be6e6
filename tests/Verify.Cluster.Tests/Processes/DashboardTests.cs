using System.Net;
using System.Net.Http.Headers;
using Verify.Application.Access;
using Verify.Cluster.Tests.Hosting;
using Verify.Cluster.Tests.Postgres;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Processes;

[Collection(PostgresCollection.Name)]
public sealed class DashboardTests(PostgresFixture postgres)
{
    [PostgresFact]
    public async Task The_dashboard_opens_to_a_key_with_the_admin_scope_and_to_no_other()
    {
        var database = await postgres.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(database, TimeProvider.System, default);
        var admin = await IssueAsync(store, ApiScope.Admin);
        var reader = await IssueAsync(store, ApiScope.ClaimsRead);
        using var key = new WebhookKey();
        using var silo = await SiloProcess.StartAsync(
            database, TimeSpan.Zero, "--Cluster:Dashboard", "true", "--Verify:Outbound:WebhookKeyFile", key.Path);

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(silo, null));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(silo, reader));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(silo, admin));
    }

    private static async Task<string> IssueAsync(PostgresStore store, ApiScope scope)
    {
        var (key, token) = ApiKeyIssuer.Issue($"{scope}", scope, expires: null, TimeProvider.System.GetUtcNow());
        await store.Keys.AddAsync(key, "test", default);
        return token;
    }

    private static async Task<HttpStatusCode> AskAsync(SiloProcess silo, string? token)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(silo.Address, "/admin/cluster/DashboardCounters?exclude="));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
