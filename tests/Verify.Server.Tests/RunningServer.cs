using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Access;

namespace Verify.Server.Tests;

/// <summary>The whole server on a free port of loopback over a folder of its own.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private RunningServer(WebApplication app, string folder)
    {
        this.app = app;
        this.folder = folder;
        Http = Caller(null);
    }

    /// <summary>Whoever sits at the machine; follows no redirect.</summary>
    public HttpClient Http { get; }

    public Uri Address => new(app.Urls.Single());

    public IServiceProvider Services => app.Services;

    public IEnumerable<RouteEndpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public static async Task<RunningServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("verify-server-").FullName;
        var app = VerifyServer.Build(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        return new RunningServer(app, folder);
    }

    public async Task<string> IssueAsync(string name, ApiScope scopes)
    {
        var made = await app.Services.GetRequiredService<KeyKeeper>().CreateAsync(name, scopes, null, "test", default);
        return ((Application.Outcomes.Outcome<FreshKey>.Accepted)made).Value.Token;
    }

    /// <param name="token">Null for none.</param>
    public HttpClient Caller(string? token)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
