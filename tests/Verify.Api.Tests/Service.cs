using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Verify.Application.Access;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Client.Claims;
using Verify.Client.Json;
using Verify.Local;
using Verify.Outbound;
using Verify.Outbound.Addresses;
using Verify.Outbound.Webhooks;
using Verify.Storage;
using Verify.Testing;

namespace Verify.Api.Tests;

/// <summary>The API over a real Kestrel on loopback, a one-process host and a store of its own.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly LocalHost host;
    private readonly OutboundHost outbound;
    private readonly string folder;

    private Service(WebApplication app, IStore store, LocalHost host, OutboundHost outbound, string folder, HttpClient http)
    {
        this.app = app;
        this.host = host;
        this.outbound = outbound;
        this.folder = folder;
        Store = store;
        Http = http;
    }

    public IStore Store { get; }

    public HttpClient Http { get; }

    public IEnumerable<RouteEndpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public static async Task<Service> StartAsync(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var folder = Directory.CreateTempSubdirectory("verify-api-").FullName;
        var store = await TestStore.OpenAsync(folder);
        var appraiser = new ClaimAppraiser(store.Evidence, new WordStanceModel(), new PassageAnalyses(), PlainClaims.Read, store.Outlets);
        var host = new LocalHost(
            store.Claims,
            store.Articles,
            store.Evidence,
            store.Changes,
            appraiser,
            new MailboxOptions(),
            StoreClock.Instance,
            (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
        var outbound = new OutboundHost(
            store.Subscriptions,
            store.Feeds,
            store.Changes,
            host.Articles,
            new WebhookSecrets(new byte[32]),
            new SystemResolver(),
            new OutboundOptions { AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")] },
            StoreClock.Instance,
            (paused, cause) => throw new InvalidOperationException(paused, cause));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(StoreClock.Instance);
        builder.Services.AddSingleton(store.Changes);
        builder.Services.AddSingleton(store.Evidence);
        builder.Services.AddSingleton(store.Keys);
        builder.Services.AddSingleton(store.Answers);
        builder.Services.AddSingleton(store.Outlets);
        builder.Services.AddSingleton(store.Speakers);
        builder.Services.AddSingleton(store.Audit);
        builder.Services.AddSingleton(host.Claims);
        builder.Services.AddSingleton(host.Articles);
        builder.Services.AddSingleton(outbound.Subscriptions);
        builder.Services.AddSingleton(outbound.Feeds);
        builder.Services.AddVerifyApi();
        var app = builder.Build();
        app.UseVerifyApi();
        app.MapVerifyApi();
        app.MapPost("/receiver/{status:int}", (int status) => Results.StatusCode(status)).ExcludeFromDescription();
        await app.StartAsync();
        host.Follow();
        return new Service(app, store, host, outbound, folder, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
    }

    /// <summary>Another caller, with a key of its own or none.</summary>
    public HttpClient Caller(string? token)
    {
        var http = new HttpClient { BaseAddress = Http.BaseAddress };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public async Task<string> IssueAsync(string name, ApiScope scopes, TimeSpan? expires = null)
    {
        var (key, token) = ApiKeyIssuer.Issue(name, scopes, expires, StoreClock.Instance.GetUtcNow());
        await Store.Keys.AddAsync(key, "test", default);
        app.Services.GetRequiredService<KeyRing>().Refresh();
        return token;
    }

    /// <summary>The address of a receiver that answers with a status and nothing else.</summary>
    public Uri Receiver(int status) => new(Http.BaseAddress!, $"/receiver/{status}");

    public Task<HttpResponseMessage> PostAsync(string path, string json) => Http.PostJsonAsync(path, json);

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Waits until a claim is as wanted: articles change claims in the background.</summary>
    public async Task<ClaimView> UntilAsync(string id, Func<ClaimView, bool> isWanted)
    {
        for (var position = 0L; ; position = await Store.Changes.ReadLastAsync(default))
        {
            using var answer = await GetAsync($"/v1/claims/{id}");
            var claim = await answer.ReadAsync(VerifyJson.Default.ClaimView);
            if (isWanted(claim))
            {
                return claim;
            }

            await Store.Changes.WaitAsync(position, default).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        outbound.Dispose();
        await host.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
