using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Verify.Cluster.Schema;
using Verify.Testing.Postgres;

namespace Verify.Cluster.Tests.Postgres;

/// <summary>A silo in this process that keeps its membership in a database.</summary>
internal static class PostgresSilo
{
    /// <summary>Builds one and applies the schema, as Verify.Silo does before it starts.</summary>
    public static Task<IHost> CreateAsync(string connectionString, params IEnumerable<KeyValuePair<string, string?>> settings) =>
        CreateAsync(connectionString, _ => { }, settings);

    /// <summary>Likewise, with more on the silo.</summary>
    public static async Task<IHost> CreateAsync(
        string connectionString, Action<ISiloBuilder> configure, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Cluster:ConnectionString"] = connectionString,
            ["Cluster:SiloPort"] = $"{Loopback.FreePort()}",
            ["Cluster:DrainDelay"] = "00:00:00",
            ["Cluster:GatewayPort"] = $"{Loopback.FreePort()}",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => configure(silo.AddVerify().UsePostgres()));
        var host = builder.Build();
        await host.Services.GetRequiredService<OrleansSchema>().ApplyAsync(CancellationToken.None);
        return host;
    }
}
