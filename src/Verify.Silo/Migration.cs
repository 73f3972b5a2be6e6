using Verify.Cluster;
using Verify.Cluster.Schema;
using Verify.Storage.Postgres;

namespace Verify.Silo;

/// <summary>Brings the database forward and ends (<c>--migrate</c>): for a job that runs before new silos start.</summary>
internal static class Migration
{
    public static async Task<int> RunAsync(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .Build();
        var settings = configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new ClusterSettings();
        await using var store = await PostgresStore.OpenAsync(settings.ConnectionString, TimeProvider.System, CancellationToken.None);
        await new OrleansSchema(Microsoft.Extensions.Options.Options.Create(settings)).ApplyAsync(CancellationToken.None);
        return 0;
    }
}
