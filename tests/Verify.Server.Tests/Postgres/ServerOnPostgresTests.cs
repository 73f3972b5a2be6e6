using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Npgsql;
using Verify.Application.Access;
using Verify.Storage;
using Verify.Testing.Postgres;

namespace Verify.Server.Tests.Postgres;

/// <summary>The server over a database, as its command line says it.</summary>
public sealed class ServerOnPostgresTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-server-").FullName;
    private PostgresServer? postgres;

    public async Task InitializeAsync() => postgres = await PostgresServer.StartAsync();

    public async Task DisposeAsync()
    {
        await postgres!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_servers_on_one_database_serve_the_same_newsroom_to_whoever_has_a_key()
    {
        var database = await AddressAsync();
        string token;
        await using (var store = await StoreAddress.Parse(database).OpenAsync(TimeProvider.System, CancellationToken.None))
        {
            var (key, secret) = ApiKeyIssuer.Issue("ann", ApiScope.All, null, TimeProvider.System.GetUtcNow());
            await store.Keys.AddAsync(key, "test", CancellationToken.None);
            token = secret;
        }

        string[] arguments = ["--store", database, "--data", folder, "--urls", "http://127.0.0.1:0"];
        await using var one = VerifyServer.Build([.. arguments, "--sample"]);
        await one.StartAsync();
        await using var other = VerifyServer.Build(arguments);
        await other.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(other.Urls.Single()) };
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(At("/v1/claims"))).StatusCode);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await (await http.GetAsync(At("/v1/claims/s01"), giveUp.Token)).Content.ReadAsStringAsync(giveUp.Token))
            .Contains("\"corroborated\"", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), giveUp.Token);
        }

        Assert.Equal("[]", await http.GetStringAsync(At("/v1/feeds")));
        Assert.Equal("[]", await http.GetStringAsync(At("/v1/subscriptions")));
        Assert.Contains("s01", await http.GetStringAsync(At("/v1/audit")), StringComparison.Ordinal);
        Assert.Contains("store: reachable", await http.GetStringAsync(At("/health/ready")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(At("/"))).StatusCode);
    }

    [Fact]
    public async Task A_server_outlives_the_absence_of_its_database()
    {
        await using var app = VerifyServer.Build(["--store", await AddressAsync(), "--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        await postgres!.KillAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync(At("/health/ready"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(At("/health/live"))).StatusCode);
        await postgres.StartAgainAsync();

        using var body = new StringContent("""{"id":"c1","text":"The ferry Marigold sank."}""", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Created, (await http.PostAsync(At("/v1/claims"), body)).StatusCode);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private async Task<string> AddressAsync()
    {
        var connection = new NpgsqlConnectionStringBuilder(await postgres!.CreateDatabaseAsync());
        return $"postgres://{connection.Username}@{connection.Host}:{connection.Port}/{connection.Database}";
    }
}
