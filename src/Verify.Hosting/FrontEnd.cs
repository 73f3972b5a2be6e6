using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Verify.Api;
using Verify.Hosting.Access;
using Verify.Hosting.Health;
using Verify.Hosting.Metrics;
using Verify.Hosting.Outbound;
using Verify.Telemetry;
using Verify.Web;

namespace Verify.Hosting;

/// <summary>What people and programs meet: the HTTP API, the desk, health, metrics, and the work towards other servers.</summary>
public static class FrontEnd
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>What a front end measures and traces.</summary>
    public static Signals Signals { get; } = new(PrometheusText.Meters, ["Microsoft.AspNetCore"]);

    /// <summary>Listens on <see cref="DefaultUrl"/> where nothing says where else.</summary>
    public static void ListenOnLoopbackByDefault(this WebApplicationBuilder builder)
    {
        if (new[] { "urls", "http_ports", "https_ports" }.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }

    /// <summary>
    /// Adds it to a process that has a store (<see cref="Stores.StoreServices.AddStore"/>), claims and articles of whatever
    /// host, the secrets of webhooks and a clock.
    /// </summary>
    public static IServiceCollection AddFrontEnd(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PrometheusText>();
        services.AddOutbound(configuration);
        services.AddVerifyApi();
        services.AddVerifyWeb();
        services.AddHostedService<BindingGuard>();
        return services;
    }

    /// <param name="showsMetrics">Whether <c>/metrics</c> is there: for a process whose measurements no collector takes.</param>
    public static void UseFrontEnd(this WebApplication app, bool showsMetrics)
    {
        app.UseHealth();
        app.UseVerifyApi();
        app.MapVerifyApi();
        app.MapVerifyWeb();
        if (showsMetrics)
        {
            app.MapMetrics();
        }
    }
}
