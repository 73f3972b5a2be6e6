using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization;
using Verify.Cluster.Security;
using Verify.Cluster.Wire;

namespace Verify.Cluster;

/// <summary>What makes an Orleans client a gateway: claims and articles of a cluster, with no grain here.</summary>
public static class VerifyGateway
{
    /// <summary>The types on the wire, and the claims and articles of the cluster. The container holds the stores.</summary>
    public static IClientBuilder AddVerify(this IClientBuilder client)
    {
        client.Services.AddSerializer(serializer => serializer.AddVerifyTypes());
        client.AddActivityPropagation();
        client.Services.TryAddSingleton(TimeProvider.System);
        client.Services.AddClusterClient();
        return client;
    }

    /// <summary>Finds the silos in PostgreSQL, from <see cref="ClusterSettings"/>.</summary>
    public static IClientBuilder UsePostgres(this IClientBuilder client)
    {
        client.Services.AddClusterSettings();
        client.Services.AddOptions<ClientMessagingOptions>().Configure<IOptions<ClusterSettings>>(
            (options, settings) => options.ResponseTimeout = settings.Value.ResponseTimeout);
        client.Services.AddOptions<ClientConnectionOptions>().Configure<IOptions<ClusterSettings>, TimeProvider>((connections, settings, clock) =>
        {
            if (settings.Value.Tls is { } tls)
            {
                connections.ConfigureConnection(connection => connection.UseClientTls(ClusterTls.Options(tls, clock)));
            }
        });
        client.UseConnectionRetryFilter(async (_, cancellation) =>
        {
            // Silos may come up after their gateways.
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellation).ConfigureAwait(false);
            return true;
        });
        return client.UseAdoNetClustering(clustering => clustering.Configure<IOptions<ClusterSettings>>((options, settings) =>
            (options.Invariant, options.ConnectionString) = (ClusterServices.Invariant, settings.Value.ConnectionString)));
    }
}
