using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outlets;
using Verify.Cluster.Articles;
using Verify.Cluster.Errands;
using Verify.Cluster.Schema;
using Verify.Cluster.Security;
using Verify.Cluster.Stances;
using Verify.Cluster.Telemetry;
using Verify.Cluster.Wire;
using Verify.Core.Claims;
using Verify.Core.Stance;

namespace Verify.Cluster;

/// <summary>What makes an Orleans silo a silo of Verify.</summary>
public static class VerifySilo
{
    /// <summary>Health checks with this tag decide whether a silo takes traffic.</summary>
    public const string ReadyTag = "ready";

    /// <summary>The meter of what a silo measures of itself; the runtime's own is "Microsoft.Orleans".</summary>
    public const string MeterName = "Verify.Cluster";

    /// <summary>
    /// Adds everything that does not depend on where the membership is kept: the types on the wire, tracing and timing of
    /// grain calls, the readiness check, and how soon a silo that fell silent is given up.
    /// </summary>
    public static ISiloBuilder AddVerify(this ISiloBuilder silo)
    {
        silo.Services.AddSerializer(serializer => serializer.AddVerifyTypes());
        silo.AddActivityPropagation();
        silo.AddIncomingGrainCallFilter<CallTimer>();
        silo.AddIncomingGrainCallFilter<StoreFaults>();
        silo.Services.AddMetrics();
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.AddSingleton<ClusterMeter>();
        silo.Services.AddHealthChecks().AddCheck<SiloReadiness>("silo", tags: [ReadyTag]);

        // Three probes of two seconds that two silos saw fail: dead after some 6 to 8 seconds. Shorter, and a long garbage
        // collection or a busy host is taken for death, which costs every activation that it held: with probes of one
        // second, silos on a host with forty times more work than processors declared each other dead.
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(2);
            options.NumMissedProbesLimit = 3;
            options.NumVotesForDeathDeclaration = 2;
        });
        return silo;
    }

    /// <summary>
    /// Hosts claims and articles here. The container holds the stores, the store's <see cref="IEvidenceIndex"/>, the change
    /// feed and the <see cref="IStanceModel"/>; each further <see cref="IErrand"/> in it runs once in the cluster.
    /// </summary>
    public static ISiloBuilder HostClaims(this ISiloBuilder silo)
    {
        silo.Services.AddClusterClient();
        silo.Services.TryAddSingleton(new GatherOptions());
        silo.Services.TryAddSingleton(new StanceOptions());
        silo.Services.AddSingleton(provider => new LocalStanceModel(provider.GetRequiredService<IStanceModel>()));
        silo.Services.AddSingleton(provider => new StoredEvidence(provider.GetRequiredService<IEvidenceIndex>()));
        silo.Services.AddSingleton<SharedReads>();
        silo.Services.AddSingleton(provider => new ClaimAppraiser(
            ActivatorUtilities.CreateInstance<GatheredEvidence>(provider, provider.GetRequiredService<StoredEvidence>().Index),
            ActivatorUtilities.CreateInstance<SharedStanceModel>(provider),
            new PassageAnalyses(),
            ClaimReader.Read,
            provider.GetService<IOutletStore>()));
        silo.Services.TryAddSingleton(new RecheckOptions());
        silo.Services.AddSingleton<IErrand, RefreshErrand>();
        silo.Services.AddSingleton<IErrand, RecheckErrand>();
        silo.Services.AddHostedService<ErrandKeeper>();
        return silo;
    }

    /// <summary>
    /// Keeps membership and reminders in PostgreSQL, and takes addresses and ports, from <see cref="ClusterSettings"/>.
    /// The tables come from <see cref="OrleansSchema"/>, to be applied before the host starts. Settings that do not hold stop
    /// the host at start with <see cref="OptionsValidationException"/>.
    /// </summary>
    public static ISiloBuilder UsePostgres(this ISiloBuilder silo)
    {
        silo.Services.AddClusterSettings();
        silo.Services.AddOptions<EndpointOptions>().Configure<IOptions<ClusterSettings>>((options, settings) =>
        {
            options.AdvertisedIPAddress = IPAddress.Parse(settings.Value.AdvertisedAddress);
            options.SiloPort = settings.Value.SiloPort;
            options.GatewayPort = settings.Value.GatewayPort;
        });
        silo.Services.AddOptions<SiloMessagingOptions>().Configure<IOptions<ClusterSettings>>(
            (options, settings) => options.ResponseTimeout = settings.Value.ResponseTimeout);
        silo.Services.AddOptions<SiloConnectionOptions>().Configure<IOptions<ClusterSettings>, TimeProvider>((connections, settings, clock) =>
        {
            if (settings.Value.Tls is { } tls)
            {
                var options = ClusterTls.Options(tls, clock);
                connections.ConfigureSiloInboundConnection(connection => connection.UseServerTls(options));
                connections.ConfigureGatewayInboundConnection(connection => connection.UseServerTls(options));
                connections.ConfigureSiloOutboundConnection(connection => connection.UseClientTls(options));
            }
        });
        return silo
            .UseAdoNetClustering(clustering => clustering.Configure<IOptions<ClusterSettings>>((options, settings) =>
                (options.Invariant, options.ConnectionString) = (ClusterServices.Invariant, settings.Value.ConnectionString)))
            .UseAdoNetReminderService(reminders => reminders.Configure<IOptions<ClusterSettings>>((options, settings) =>
                (options.Invariant, options.ConnectionString) = (ClusterServices.Invariant, settings.Value.ConnectionString)));
    }
}
