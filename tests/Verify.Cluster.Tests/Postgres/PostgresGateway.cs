using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Verify.Storage.Postgres;

namespace Verify.Cluster.Tests.Postgres;

/// <summary>A gateway in this process: claims and articles of the silos that share its database.</summary>
internal static class PostgresGateway
{
    public static IHost Create(string database, PostgresStore store, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Cluster:ConnectionString"] = database,
            ["Cluster:DrainDelay"] = "00:00:00",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store.Claims).AddSingleton(store.Articles);
        builder.UseOrleansClient(client => client.AddVerify().UsePostgres());
        return builder.Build();
    }
}
