using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Cluster.Articles;
using Verify.Cluster.Claims;
using Verify.Cluster.Schema;
using Verify.Cluster.Security;

namespace Verify.Cluster;

/// <summary>What silos and gateways have in common.</summary>
internal static class ClusterServices
{
    /// <summary>The name under which Orleans knows PostgreSQL.</summary>
    public const string Invariant = "Npgsql";

    /// <summary>The claims and articles of the cluster, as front ends see them.</summary>
    public static void AddClusterClient(this IServiceCollection services)
    {
        services.AddSingleton<GrainCalls>();
        services.AddSingleton<IClaims, ClusterClaims>();
        services.AddSingleton<IArticles, ClusterArticles>();
    }

    public static void AddClusterSettings(this IServiceCollection services)
    {
        services.AddOptions<ClusterSettings>()
            .BindConfiguration(ClusterSettings.Section)
            .ValidateDataAnnotations()
            .Validate(settings => IPAddress.TryParse(settings.AdvertisedAddress, out _), "AdvertisedAddress must be an IP address.")
            .Validate(settings => settings.ResponseTimeout >= TimeSpan.FromSeconds(1), "ResponseTimeout must be a second or more.")
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<ClusterSettings>, TlsValidation>();
        services.AddSingleton<OrleansSchema>();
        services.AddOptions<ClusterOptions>().Configure<IOptions<ClusterSettings>>((options, settings) =>
            (options.ClusterId, options.ServiceId) = (settings.Value.ClusterId, settings.Value.ServiceId));
        services.AddSingleton<Draining>();
        services.AddHostedService(provider => provider.GetRequiredService<Draining>());
        services.AddHealthChecks().AddCheck<DrainReadiness>("stopping", tags: [VerifySilo.ReadyTag]);
    }
}
