using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Orleans.Hosting;
using Verify.Cluster;
using Verify.Cluster.Schema;
using Verify.Core.Stance;
using Verify.Storage.Postgres;
using Verify.Telemetry;

namespace Verify.Silo;

/// <summary>Puts a silo together: claims and articles as grains over a PostgreSQL store, and health for the probes.</summary>
internal static class SiloHost
{
    /// <summary>With the drain before it, shorter than the grace that the deployment gives.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(60);

    private static readonly Signals MeasuredHere = new(
        [VerifySilo.MeterName, "Microsoft.Orleans", "Microsoft.AspNetCore.Hosting", "Npgsql", "System.Runtime"],
        ["Microsoft.Orleans.Runtime", "Microsoft.Orleans.Application", "Microsoft.AspNetCore", "Npgsql"]);

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = builder.Configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new ClusterSettings();
        await using var store = await PostgresStore.OpenAsync(settings.ConnectionString, TimeProvider.System, CancellationToken.None);
        builder.AddTelemetry("verify-silo", MeasuredHere);
        AddServices(builder.Services, store);
        builder.UseOrleans(silo => silo.AddVerify().HostClaims().UsePostgres());
        await using var app = builder.Build();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(VerifySilo.ReadyTag) });
        await app.Services.GetRequiredService<OrleansSchema>().ApplyAsync(app.Lifetime.ApplicationStopping);
        await app.RunAsync();
        return 0;
    }

    private static void AddServices(IServiceCollection services, PostgresStore store)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IStanceModel>(new StructuralStanceModel());
        services.AddSingleton(store.Claims);
        services.AddSingleton(store.Articles);
        services.AddSingleton(store.Evidence);
        services.AddSingleton(store.Changes);
        services.AddSingleton(store.Outlets);
    }
}
