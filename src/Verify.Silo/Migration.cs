using Microsoft.Extensions.Options;
using Verify.Cluster;
using Verify.Cluster.Schema;
using Verify.Storage;
using Verify.Storage.Postgres;

namespace Verify.Silo;

/// <summary>Brings the database forward and ends (<c>--migrate</c>): for a job that runs before new silos start.</summary>
internal static class Migration
{
    public static async Task RunAsync(ClusterSettings settings)
    {
        await using var store = await PostgresStore.OpenAsync(settings.ConnectionString, StoreClock.Instance, CancellationToken.None);
        await new OrleansSchema(Options.Create(settings)).ApplyAsync(CancellationToken.None);
    }
}
