using Microsoft.Extensions.Options;
using Verify.Cluster;

namespace Verify.Silo;

/// <summary>The settings of commands that do one thing to the database and end.</summary>
internal static class OneOffSettings
{
    /// <exception cref="OptionsValidationException">No database is named.</exception>
    public static ClusterSettings Read(string[] args)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .Build();
        return configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() is { ConnectionString.Length: > 0 } settings
            ? settings
            : throw new OptionsValidationException(
                ClusterSettings.Section, typeof(ClusterSettings), ["Cluster:ConnectionString (Cluster__ConnectionString) must name the database."]);
    }
}
