using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization;
using Verify.Cluster.Schema;
using Verify.Cluster.Wire;

namespace Verify.Cluster;

/// <summary>What makes an Orleans silo a silo of Verify.</summary>
public static class VerifySilo
{
    /// <summary>Health checks with this tag decide whether a silo takes traffic.</summary>
    public const string ReadyTag = "ready";

    /// <summary>
    /// Adds everything that does not depend on where the membership is kept: the types on the wire, tracing across grain
    /// calls and the readiness check.
    /// </summary>
    public static ISiloBuilder AddVerify(this ISiloBuilder silo)
    {
        silo.Services.AddSerializer(serializer => serializer.AddVerifyTypes());
        silo.AddActivityPropagation();
        silo.Services.AddHealthChecks().AddCheck<SiloReadiness>("silo", tags: [ReadyTag]);
        return silo;
    }

    /// <summary>
    /// Keeps membership and reminders in PostgreSQL, and takes addresses and ports, from <see cref="ClusterSettings"/>.
    /// The tables come from <see cref="OrleansSchema"/>, to be applied before the host starts. Settings that do not hold stop
    /// the host at start with <see cref="OptionsValidationException"/>.
    /// </summary>
    public static ISiloBuilder UsePostgres(this ISiloBuilder silo)
    {
        silo.Services.AddOptions<ClusterSettings>()
            .BindConfiguration(ClusterSettings.Section)
            .ValidateDataAnnotations()
            .Validate(settings => IPAddress.TryParse(settings.AdvertisedAddress, out _), "AdvertisedAddress must be an IP address.")
            .ValidateOnStart();
        silo.Services.AddSingleton<OrleansSchema>();
        silo.Services.AddOptions<ClusterOptions>().Configure<IOptions<ClusterSettings>>((options, settings) =>
            (options.ClusterId, options.ServiceId) = (settings.Value.ClusterId, settings.Value.ServiceId));
        silo.Services.AddOptions<EndpointOptions>().Configure<IOptions<ClusterSettings>>((options, settings) =>
        {
            options.AdvertisedIPAddress = IPAddress.Parse(settings.Value.AdvertisedAddress);
            options.SiloPort = settings.Value.SiloPort;
            options.GatewayPort = settings.Value.GatewayPort;
        });
        return silo
            .UseAdoNetClustering(clustering => clustering.Configure<IOptions<ClusterSettings>>((options, settings) =>
                (options.Invariant, options.ConnectionString) = (Invariant, settings.Value.ConnectionString)))
            .UseAdoNetReminderService(reminders => reminders.Configure<IOptions<ClusterSettings>>((options, settings) =>
                (options.Invariant, options.ConnectionString) = (Invariant, settings.Value.ConnectionString)));
    }

    private const string Invariant = "Npgsql";
}
