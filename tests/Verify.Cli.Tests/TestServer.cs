using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Verify.Application.Access;
using Verify.Server;

namespace Verify.Cli.Tests;

/// <summary>The server on loopback over a folder of its own, with a session's clock.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private TestServer(WebApplication app, DirectoryInfo folder)
    {
        this.app = app;
        this.folder = folder;
    }

    public string Url => app.Urls.Single();

    public static async Task<TestServer> StartAsync(TimeProvider clock)
    {
        var folder = Directory.CreateTempSubdirectory("verify-cli-server-");
        var app = VerifyServer.Build(["--data", folder.FullName, "--urls", "http://127.0.0.1:0"], clock);
        await app.StartAsync();
        return new TestServer(app, folder);
    }

    /// <returns>The token of a key that holds for an hour.</returns>
    public async Task<string> IssueAsync(ApiScope scopes, TimeProvider clock)
    {
        var (key, token) = ApiKeyIssuer.Issue("ann", scopes, TimeSpan.FromHours(1), clock.GetUtcNow());
        await app.Services.GetRequiredService<IApiKeyStore>().AddAsync(key, "test", default);
        app.Services.GetRequiredService<KeyRing>().Refresh();
        return token;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
