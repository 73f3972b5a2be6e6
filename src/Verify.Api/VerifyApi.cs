using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Verify.Api.Articles;
using Verify.Api.Claims;
using Verify.Api.Events;
using Verify.Api.Exports;
using Verify.Api.Problems;
using Verify.Application.Articles;
using Verify.Client.Json;

namespace Verify.Api;

/// <summary>Adds the HTTP API to a host that has <c>IClaims</c>, <c>IArticles</c>, <c>IEvidenceIndex</c>, <c>IChangeFeed</c> and a <see cref="TimeProvider"/>.</summary>
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
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();
        services.AddSingleton<ClaimBodies>();
        services.AddSingleton<CopyFinder>();
        services.AddSingleton<EventStream>();
        services.AddSingleton<ChangeTail>();
        services.AddHostedService(provider => provider.GetRequiredService<ChangeTail>());
        return services;
    }

    /// <summary>Turns what goes wrong below into problems; goes first in the pipeline.</summary>
    public static IApplicationBuilder UseVerifyProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException });
        return app.UseStatusCodePages(StatusProblems.WriteAsync);
    }

    /// <summary>Maps the endpoints under /v1.</summary>
    public static IEndpointRouteBuilder MapVerifyApi(this IEndpointRouteBuilder endpoints)
    {
        var v1 = endpoints.MapGroup("/v1").WithMetadata(BodyLimit.Default);
        v1.MapClaims();
        v1.MapArticles();
        v1.MapEvents();
        v1.MapExports();
        return endpoints;
    }
}
