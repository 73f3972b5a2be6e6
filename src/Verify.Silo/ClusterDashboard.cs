using Orleans.Dashboard;
using Orleans.Hosting;
using Verify.Api.Access;
using Verify.Application.Access;
using Verify.Cluster;

namespace Verify.Silo;

/// <summary>Orleans' own dashboard, where the settings ask for it: silos, activations, calls and reminders.</summary>
internal static class ClusterDashboard
{
    private const string Path = "/admin/cluster";

    public static void AddClusterDashboard(this ISiloBuilder silo)
    {
        if (IsOn(silo.Configuration))
        {
            silo.AddDashboard(options => options.HideTrace = true);
        }
    }

    public static void AddClusterDashboard(this IClientBuilder client)
    {
        if (IsOn(client.Configuration))
        {
            client.AddDashboard(options => options.HideTrace = true);
        }
    }

    public static void MapClusterDashboard(this WebApplication app)
    {
        if (IsOn(app.Configuration))
        {
            app.MapOrleansDashboard(Path).RequireScope(ApiScope.Admin);
        }
    }

    private static bool IsOn(IConfiguration configuration) =>
        configuration.GetValue<bool>($"{ClusterSettings.Section}:{nameof(ClusterSettings.Dashboard)}");
}
