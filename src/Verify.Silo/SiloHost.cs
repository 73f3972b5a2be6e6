using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Orleans.Hosting;
using Verify.Api;
using Verify.Cluster;
using Verify.Cluster.Schema;
using Verify.Core.Stance;
using Verify.Storage.Postgres;
using Verify.Web;

namespace Verify.Silo;

/// <summary>Puts a process of the cluster together: API and pages over grains and a PostgreSQL store, by role.</summary>
internal static class SiloHost
{
    /// <summary>With the drain before it, shorter than the grace that the deployment gives.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(string[] args)
    {
        var role = args.Contains("--gateway") ? SiloRole.Gateway : args.Contains("--silo-only") ? SiloRole.SiloOnly : SiloRole.SiloWithApi;
        var builder = WebApplication.CreateBuilder([.. args.Except(["--gateway", "--silo-only"])]);
        var settings = builder.Configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new ClusterSettings();
        await using var store = await PostgresStore.OpenAsync(settings.ConnectionString, TimeProvider.System, CancellationToken.None);
        AddServices(builder, role, store);
        await using var app = builder.Build();
        Map(app, role);
        await app.Services.GetRequiredService<OrleansSchema>().ApplyAsync(app.Lifetime.ApplicationStopping);
        await app.RunAsync();
        return 0;
    }

    private static void AddServices(WebApplicationBuilder builder, SiloRole role, PostgresStore store)
    {
        var services = builder.Services;
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        services.AddHostedService<Telemetry>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IStanceModel>(new StructuralStanceModel());
        services.AddSingleton(store.Claims);
        services.AddSingleton(store.Articles);
        services.AddSingleton(store.Evidence);
        services.AddSingleton(store.Changes);
        if (role == SiloRole.Gateway)
        {
            builder.UseOrleansClient(client => client.AddVerify().UsePostgres());
        }
        else
        {
            builder.UseOrleans(silo => silo.AddVerify().HostClaims().UsePostgres());
        }

        if (role != SiloRole.SiloOnly)
        {
            services.AddVerifyApi();
            services.AddVerifyWeb();
        }
    }

    private static void Map(WebApplication app, SiloRole role)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(VerifySilo.ReadyTag) });
        if (role != SiloRole.SiloOnly)
        {
            app.UseVerifyProblems();
            app.MapVerifyApi();
            app.MapVerifyWeb();
        }
    }
}
