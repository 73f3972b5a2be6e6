using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Verify.Api.Access;
using Verify.Api.Articles;
using Verify.Api.Audit;
using Verify.Api.Claims;
using Verify.Api.Events;
using Verify.Api.Exports;
using Verify.Api.Feeds;
using Verify.Api.Idempotency;
using Verify.Api.Limits;
using Verify.Api.OpenApi;
using Verify.Api.Outlets;
using Verify.Api.Problems;
using Verify.Api.Speakers;
using Verify.Api.Subscriptions;
using Verify.Application.Access;
using Verify.Application.Articles;
using Verify.Application.Feeds;
using Verify.Application.Outlets;
using Verify.Application.Subscriptions;
using Verify.Client.Json;

namespace Verify.Api;

/// <summary>Adds the HTTP API to a host that has the ports of Verify.Application and a <see cref="TimeProvider"/>.</summary>
public static class VerifyApi
{
    public static IServiceCollection AddVerifyApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, VerifyJson.Default);
            options.SerializerOptions.DefaultIgnoreCondition = VerifyJson.Default.Options.DefaultIgnoreCondition;
            options.SerializerOptions.RespectNullableAnnotations = true;
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddApiDescription();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = MediaTypes.Compressed;
        });
        services.AddSingleton<KeyRing>();
        services.AddSingleton<KeyKeeper>();
        services.AddSingleton<OutletKeeper>();
        services.AddSingleton<RateLimiter>();
        services.AddSingleton<ClaimBodies>();
        services.TryAddSingleton<CopyFinder>();
        services.AddSingleton<EventMeter>();
        services.AddSingleton<EventStream>();
        services.AddSingleton<ChangeTail>();
        services.AddHostedService(provider => provider.GetRequiredService<ChangeTail>());
        return services;
    }

    /// <summary>What every request passes before its endpoint: problems, compression, keys, rates, idempotency. Goes first.</summary>
    public static IApplicationBuilder UseVerifyApi(this IApplicationBuilder app)
    {
        app.Use((http, next) =>
        {
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return next(http);
        });
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(StatusProblems.WriteAsync);
        app.UseResponseCompression();
        app.UseRouting();
        app.UseMiddleware<EncodingGate>();
        app.UseMiddleware<KeyGate>();
        app.UseMiddleware<RateGate>();
        return app.UseMiddleware<IdempotentPosts>();
    }

    /// <summary>
    /// Maps the endpoints under /v1, those of webhooks and feeds only where the host has <c>ISubscriptions</c> and
    /// <c>IFeeds</c>; their description at /openapi/v1.json and /docs, and /sign-in for browsers.
    /// </summary>
    public static IEndpointRouteBuilder MapVerifyApi(this IEndpointRouteBuilder endpoints)
    {
        var v1 = endpoints.MapGroup("/v1").WithMetadata(BodyLimit.Default).RequireScope(ApiScope.ClaimsRead);
        v1.MapClaims();
        v1.MapArticles();
        v1.MapOutlets();
        v1.MapSpeakers();
        v1.MapEvents();
        v1.MapExports();
        v1.MapKeys();
        v1.MapAudit();
        var services = endpoints.ServiceProvider.GetRequiredService<IServiceProviderIsService>();
        if (services.IsService(typeof(ISubscriptions)))
        {
            v1.MapSubscriptions();
        }

        if (services.IsService(typeof(IFeeds)))
        {
            v1.MapFeeds();
        }

        endpoints.MapSignIn();
        endpoints.MapApiDescription();
        return endpoints;
    }
}
