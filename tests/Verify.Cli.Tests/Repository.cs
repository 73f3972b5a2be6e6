namespace Verify.Cli.Tests;

/// <summary>Finds files of the working copy and of the public data that stands beside it on some machines.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Samples => Path.Combine(Root, "src", "Verify.Cli", "Samples");

    public static string SampleClaims => Path.Combine(Samples, "claims.json");

    public static string Golden(string name) => Path.Combine(Root, "tests", "Verify.Cli.Tests", "Golden", name);

    /// <summary>../shared/seeds; null where it is absent.</summary>
    public static string? Seeds => Directory.Exists(Path.Combine(Root, "..", "shared", "seeds")) ? Path.Combine(Root, "..", "shared", "seeds") : null;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Verify.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
