using System.ComponentModel;
using System.Diagnostics;

namespace Verify.Web.Tests.Browser;

/// <summary>The accessibility checker axe-core, installed by npm into a folder that is thrown away.</summary>
internal static class AxeCore
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly Lazy<string?> Installed = new(Install);

    /// <summary>Null where npm cannot install it.</summary>
    public static string? Source => Installed.Value;

    private static string? Install()
    {
        var folder = Directory.CreateTempSubdirectory("verify-axe-").FullName;
        try
        {
            using var npm = Process.Start(new ProcessStartInfo(
                "npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "axe-core@4"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            if (!npm.WaitForExit(Patience))
            {
                npm.Kill(entireProcessTree: true);
                return null;
            }

            var file = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
            return npm.ExitCode == 0 && File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
