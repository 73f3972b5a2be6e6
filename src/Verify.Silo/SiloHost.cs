using Microsoft.Extensions.Options;
using Orleans.Hosting;
using Verify.Cluster;
using Verify.Cluster.Schema;
using Verify.Hosting;
using Verify.Hosting.Health;
using Verify.Hosting.Logs;
using Verify.Hosting.Outbound;
using Verify.Hosting.Stances;
using Verify.Hosting.Stores;
using Verify.Outbound.Webhooks;
using Verify.Storage;
using Verify.Storage.Postgres;
using Verify.Telemetry;

namespace Verify.Silo;

/// <summary>Puts a process of the cluster together: claims and articles as grains over a PostgreSQL store, the API and the pages, or both.</summary>
internal static class SiloHost
{
    /// <summary>With the drain before it, shorter than the grace that the deployment gives.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(60);

    private static readonly Signals SiloSignals = new(
        [VerifySilo.MeterName, "Microsoft.Orleans", "Npgsql", .. FrontEnd.Signals.Meters],
        ["Microsoft.Orleans.Runtime", "Microsoft.Orleans.Application", "Npgsql", .. FrontEnd.Signals.Sources]);

    public static async Task RunAsync(string[] args)
    {
        await using var app = Build(SiloCommandLine.Read(args));
        await app.RunAsync();
    }

    private static WebApplication Build(SiloCommandLine line)
    {
        var builder = WebApplication.CreateBuilder(line.Settings);
        builder.Logging.AddLines();
        var telemetry = builder.AddTelemetry(line.Role == SiloRole.Gateway ? "verify-gateway" : "verify-silo", SiloSignals);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        builder.Services.AddSingleton(StoreClock.Instance);
        builder.Services.AddStore(ConnectStore);
        Preparation.Add<OrleansSchema>(builder.Services, (schema, cancellation) => schema.ApplyAsync(cancellation));
        if (line.Role == SiloRole.Gateway)
        {
            JoinAsClient(builder);
        }
        else
        {
            builder.Services.AddStanceModel(builder.Configuration);
            builder.UseOrleans(silo => silo.AddVerify().HostClaims().UsePostgres().AddClusterDashboard());
        }

        if (line.Role == SiloRole.SiloOnly)
        {
            var silo = builder.Build();
            silo.UseHealth();
            return silo;
        }

        AddFrontEnd(builder);
        var app = builder.Build();
        app.UseFrontEnd(showsMetrics: !telemetry.IsOn);
        app.MapClusterDashboard();
        return app;
    }

    private static void AddFrontEnd(WebApplicationBuilder builder)
    {
        builder.ListenOnLoopbackByDefault();
        builder.Services.AddFrontEnd(builder.Configuration);
        builder.Services.AddSingleton<IValidateOptions<OutboundSettings>, WebhookKeyValidation>();
        builder.Services.AddSingleton(provider =>
            WebhookSecrets.OfFile(provider.GetRequiredService<IOptions<OutboundSettings>>().Value.WebhookKeyFile!));
    }

    private static void JoinAsClient(WebApplicationBuilder builder)
    {
        var readiness = new GatewayReadiness();
        builder.Services.AddSingleton(readiness);
        builder.Services.AddHealthChecks().AddCheck<GatewayReadiness>("cluster", tags: [HealthProbes.ReadyTag]);
        builder.UseOrleansClient(client => client
            .AddVerify()
            .UsePostgres()
            .AddClusterConnectionLostHandler((_, _) => readiness.Lost())
            .AddGatewayCountChangedHandler((_, change) => readiness.Connected(change.NumberOfConnectedGateways))
            .AddClusterDashboard());
    }

    private static PostgresStore ConnectStore(IServiceProvider provider) => PostgresStore.Connect(
        provider.GetRequiredService<IOptions<ClusterSettings>>().Value.ConnectionString, provider.GetRequiredService<TimeProvider>());
}
